/* Starts LKjIP Desktop with the Python in the folder "program" beside this file.

Built twice: lkjip.exe for the window and, with KONSOL, lkjip-cli.exe for the command line. */
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
#include <wchar.h>

#define LONGEST 4096

static const wchar_t RUNNING[] = L"Local\\LKjIP Desktop berjalan"; /* setup.nsi asks for it */
static const wchar_t *const OPTIONS[] = {L"-I", L"-B", L"-X", L"utf8", L"-m", L"mulai"};
enum { OPTION_COUNT = sizeof OPTIONS / sizeof *OPTIONS };

typedef int (*PythonMain)(int, wchar_t **);

static int fail(const wchar_t *sentence)
{
#ifdef KONSOL
    fwprintf(stderr, L"%ls\n", sentence);
#else
    MessageBoxW(NULL, sentence, L"LKjIP Desktop", MB_ICONERROR);
#endif
    return 2;
}

static PythonMain python_main(void)
{
    wchar_t path[LONGEST];
    DWORD length = GetModuleFileNameW(NULL, path, LONGEST);
    wchar_t *name = length && length < LONGEST ? wcsrchr(path, L'\\') : NULL;
    if (!name || name + 1 - path + 32 > LONGEST)
        return NULL;
    wcscpy(name + 1, L"program\\python313.dll");
    HMODULE python = LoadLibraryExW(path, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    return python ? (PythonMain)(void *)GetProcAddress(python, "Py_Main") : NULL;
}

static int start(void)
{
    int given = 0;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &given);
    if (!words)
        return fail(L"Memori tidak cukup untuk memulai program.");
    wchar_t **all = calloc(given + OPTION_COUNT + 1, sizeof *all);
    if (!all)
        return fail(L"Memori tidak cukup untuk memulai program.");
    all[0] = words[0];
    for (int i = 0; i < OPTION_COUNT; i++)
        all[1 + i] = (wchar_t *)OPTIONS[i];
    for (int i = 1; i < given; i++)
        all[OPTION_COUNT + i] = words[i];

    SetDllDirectoryW(L""); /* never a library from the folder a report happens to be in */
    CreateMutexW(NULL, FALSE, RUNNING);
    PythonMain run = python_main();
    if (!run)
        return fail(L"Program tidak lengkap: isi folder “program” tidak dapat dimuat. "
                    L"Pasang ulang LKjIP Desktop.");
    return run(given + OPTION_COUNT, all);
}

#ifdef KONSOL
int wmain(void) { return start(); }
#else
int WINAPI wWinMain(HINSTANCE self, HINSTANCE before, wchar_t *line, int show)
{
    (void)self, (void)before, (void)line, (void)show;
    return start();
}
#endif
