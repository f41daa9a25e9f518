; Pemasang LKjIP Desktop. Built by installer/build with -DVERSI -DVERSI4 -DISI -DKELUAR -DGAMBAR
; -DUKURAN_KB -DUKURAN and -DPADAT for the small, slow compression.
Unicode true
Target amd64-unicode
!ifdef PADAT
  SetCompressor /SOLID /FINAL lzma
  SetCompressorDictSize 64
!else
  SetCompressor /SOLID zlib
!endif
ManifestSupportedOS Win10
ManifestDPIAware true
ManifestLongPathAware true
RequestExecutionLevel user

!include MUI2.nsh
!include WinVer.nsh
!include FileFunc.nsh
!include LogicLib.nsh

!define NAMA "LKjIP Desktop"
!define PENERBIT "LKjIP Desktop"
!define HAK_CIPTA "Hak cipta © para pengembang LKjIP Desktop"
!define PROGID "LKjIP.Laporan"
!define COPOT "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAMA}"
!define TERTUA 17763 ; Windows 10 1809
!define /math PERLU_MB ${UKURAN} + 20 ; what clusters of a disk waste
!define /math PERLU_DUA_MB ${PERLU_MB} + ${PERLU_MB}
!define BERJALAN "Local\LKjIP Desktop berjalan" ; launcher.c makes it

Var ditukar

Name "${NAMA}"
OutFile "${KELUAR}"
InstallDir "$LOCALAPPDATA\Programs\${NAMA}"
InstallDirRegKey HKCU "Software\${NAMA}" "Folder"
BrandingText "${NAMA} ${VERSI}"
AutoCloseWindow true
AllowSkipFiles off
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSI4}"
VIAddVersionKey ProductName "${NAMA}"
VIAddVersionKey FileDescription "Pemasang ${NAMA}"
VIAddVersionKey FileVersion "${VERSI}"
VIAddVersionKey ProductVersion "${VERSI}"
VIAddVersionKey CompanyName "${PENERBIT}"
VIAddVersionKey LegalCopyright "${HAK_CIPTA}"

!define MUI_ICON "${ISI}\program\pustaka\lkjip_desktop\resources\icons\lkjip.ico"
!define MUI_UNICON "${MUI_ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${GAMBAR}"
!define MUI_WELCOMEPAGE_TITLE "${NAMA} ${VERSI}"
!define MUI_WELCOMEPAGE_TEXT "Klik Pasang, lalu program terbuka sendiri.$\r$\n$\r$\n\
Program dipasang hanya untuk Anda, tanpa hak administrator dan tanpa internet. Laporan yang sudah \
ada tidak disentuh; versi yang lama diganti.$\r$\n$\r$\n\
Folder: $INSTDIR$\r$\nRuang yang dipakai: sekitar ${UKURAN} MB"
!define MUI_PAGE_CUSTOMFUNCTION_SHOW tulis_pasang
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_HEADER_TEXT "Memasang"
!define MUI_PAGE_HEADER_SUBTEXT "Tunggu sebentar."
!insertmacro MUI_PAGE_INSTFILES

!define MUI_UNCONFIRMPAGE_TEXT_TOP "Program dicopot dari komputer ini. Semua laporan (.lkjip) dan \
PDF Anda dibiarkan di tempatnya, juga cadangannya di $LOCALAPPDATA\lkjip\cadangan."
!define MUI_PAGE_HEADER_TEXT "Mencopot ${NAMA}"
!define MUI_PAGE_HEADER_SUBTEXT "Laporan Anda tidak disentuh."
!insertmacro MUI_UNPAGE_CONFIRM
!define MUI_PAGE_HEADER_TEXT "Mencopot"
!define MUI_PAGE_HEADER_SUBTEXT "Tunggu sebentar."
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Indonesian"

Function tulis_pasang
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 ${WM_SETTEXT} 0 "STR:&Pasang"
FunctionEnd

; A refusal: the sentence, and exit code 3 for whoever installs without looking.
!macro tolak kalimat
  MessageBox MB_OK|MB_ICONEXCLAMATION "${kalimat}" /SD IDOK
  SetErrorLevel 3
  Quit
!macroend

!macro tolak_bila_berjalan
  System::Call 'kernel32::OpenMutexW(i 0x100000, i 0, w "${BERJALAN}") p .r0'
  ${If} $0 P<> 0
    System::Call 'kernel32::CloseHandle(p r0)'
    !insertmacro tolak "${NAMA} sedang terbuka. Tutup semua jendelanya, lalu ulangi."
  ${EndIf}
!macroend

!macro tolak_bila_sempit folder megabyte
  System::Call 'kernel32::GetDiskFreeSpaceExW(w "${folder}", *l .r1, p 0, p 0) i .r2'
  System::Int64Op $1 / 1048576
  Pop $1
  ${If} $2 <> 0
  ${AndIf} $1 < ${megabyte}
    !insertmacro tolak "Ruang kosong di ${folder} tidak cukup: diperlukan ${megabyte} MB, yang ada $1 MB. \
Kosongkan dahulu, lalu ulangi; tidak ada yang diubah di komputer ini."
  ${EndIf}
!macroend

; What is packed as one stream is unpacked to the folder of temporary files first.
Function tolak_bila_sempit
  ${GetRoot} "$TEMP" $3
  ${GetRoot} "$INSTDIR" $4
  StrCpy $3 "$3\"
  StrCpy $4 "$4\"
  ${If} $3 == $4
    !insertmacro tolak_bila_sempit $3 ${PERLU_DUA_MB}
  ${Else}
    !insertmacro tolak_bila_sempit $3 ${PERLU_MB}
    !insertmacro tolak_bila_sempit $4 ${PERLU_MB}
  ${EndIf}
FunctionEnd

Function .onInit
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} ${TERTUA}
    !insertmacro tolak "${NAMA} memerlukan Windows 10 versi 1809 atau yang lebih baru. Perbarui \
Windows di komputer ini, atau pakai komputer lain."
  ${EndIf}
  !insertmacro tolak_bila_berjalan
  Call tolak_bila_sempit
FunctionEnd

; All that belongs to the program lies in these names; a file of the user's own beside them is never
; touched.
!macro untuk_semua langkah
  !insertmacro ${langkah} "program"
  !insertmacro ${langkah} "lisensi"
  !insertmacro ${langkah} "lkjip.exe"
  !insertmacro ${langkah} "lkjip-cli.exe"
!macroend

!macro tukar nama
  ${If} ${FileExists} "$INSTDIR\${nama}"
    Rename "$INSTDIR\${nama}" "$INSTDIR\lama\${nama}"
  ${EndIf}
  Rename "$INSTDIR\baru\${nama}" "$INSTDIR\${nama}"
!macroend

; Only what has been exchanged already is no longer among the new.
!macro kembalikan nama
  ${IfNot} ${FileExists} "$INSTDIR\baru\${nama}"
    !insertmacro hapus "${nama}"
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\lama\${nama}"
    Rename "$INSTDIR\lama\${nama}" "$INSTDIR\${nama}"
  ${EndIf}
!macroend

!macro hapus nama
  RMDir /r "$INSTDIR\${nama}"
  Delete "$INSTDIR\${nama}"
!macroend

Section
  StrCpy $ditukar ""
  !insertmacro hapus "baru"
  !insertmacro hapus "lama"
  ; The new program is whole on the disk before the old one goes.
  SetOutPath "$INSTDIR\baru"
  File /r "${ISI}\*"
  SetOutPath "$INSTDIR"
  CreateDirectory "$INSTDIR\lama"
  ClearErrors
  StrCpy $ditukar "ya"
  !insertmacro untuk_semua tukar
  ${If} ${Errors}
    Call .onInstFailed
    !insertmacro tolak "Berkas program yang lama sedang dipakai, misalnya oleh antivirus. Tunggu \
sebentar, lalu ulangi; versi yang lama masih dapat dipakai."
  ${EndIf}
  WriteUninstaller "$INSTDIR\copot.exe"
  !insertmacro hapus "lama"
  !insertmacro hapus "baru"

  CreateShortcut "$SMPROGRAMS\${NAMA}.lnk" "$INSTDIR\lkjip.exe" "" "$INSTDIR\lkjip.exe" 0 \
    SW_SHOWNORMAL "" "Menyusun laporan kinerja (LKjIP)"

  WriteRegStr HKCU "Software\${NAMA}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\${PROGID}" "" "Laporan LKjIP"
  WriteRegStr HKCU "Software\Classes\${PROGID}\DefaultIcon" "" "$INSTDIR\lkjip.exe,0"
  WriteRegStr HKCU "Software\Classes\${PROGID}\shell\open\command" "" '"$INSTDIR\lkjip.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\.lkjip" "" "${PROGID}"
  WriteRegStr HKCU "Software\Classes\.lkjip\OpenWithProgids" "${PROGID}" ""
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  WriteRegStr HKCU "${COPOT}" "DisplayName" "${NAMA}"
  WriteRegStr HKCU "${COPOT}" "DisplayVersion" "${VERSI}"
  WriteRegStr HKCU "${COPOT}" "Publisher" "${PENERBIT}"
  WriteRegStr HKCU "${COPOT}" "Comments" "${HAK_CIPTA}"
  WriteRegStr HKCU "${COPOT}" "DisplayIcon" "$INSTDIR\lkjip.exe,0"
  WriteRegStr HKCU "${COPOT}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${COPOT}" "UninstallString" '"$INSTDIR\copot.exe"'
  WriteRegStr HKCU "${COPOT}" "QuietUninstallString" '"$INSTDIR\copot.exe" /S'
  WriteRegDWORD HKCU "${COPOT}" "EstimatedSize" ${UKURAN_KB}
  WriteRegDWORD HKCU "${COPOT}" "NoModify" 1
  WriteRegDWORD HKCU "${COPOT}" "NoRepair" 1
SectionEnd

; No disk space left, or the user has had enough: all is as it was before.
Function .onInstFailed
  SetOutPath "$TEMP"
  ${If} $ditukar != ""
    !insertmacro untuk_semua kembalikan
  ${EndIf}
  !insertmacro hapus "baru"
  !insertmacro hapus "lama"
  RMDir "$INSTDIR"
  SetErrorLevel 4
FunctionEnd

Function .onInstSuccess
  ${IfNot} ${Silent}
    Exec '"$INSTDIR\lkjip.exe"'
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro tolak_bila_berjalan
FunctionEnd

Section un.copot
  SetOutPath "$TEMP"
  !insertmacro untuk_semua hapus
  !insertmacro hapus "baru"
  !insertmacro hapus "lama"
  Delete "$INSTDIR\copot.exe"
  RMDir "$INSTDIR" ; stays if the user keeps something in it
  RMDir "$LOCALAPPDATA\Programs" ; made for it, unless others are there
  RMDir /r "$LOCALAPPDATA\lkjip\Cache" ; what a start keeps for the next
  Delete "$SMPROGRAMS\${NAMA}.lnk"

  ReadRegStr $0 HKCU "Software\Classes\.lkjip" ""
  ${If} $0 == "${PROGID}"
    DeleteRegValue HKCU "Software\Classes\.lkjip" ""
  ${EndIf}
  DeleteRegValue HKCU "Software\Classes\.lkjip\OpenWithProgids" "${PROGID}"
  DeleteRegKey /ifempty HKCU "Software\Classes\.lkjip\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\.lkjip"
  DeleteRegKey HKCU "Software\Classes\${PROGID}"
  DeleteRegKey HKCU "${COPOT}"
  DeleteRegKey HKCU "Software\${NAMA}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
