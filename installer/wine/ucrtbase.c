/* C99's complex functions, which the C library of Debian's wine announces but does not have.

For tests alone: numpy asks for them when it is imported. Everything else is handed on to wine's
own library; nothing of this goes into the product. */
#include <complex.h>

typedef struct { double re, im; } Pair;
typedef struct { float re, im; } SmallPair;

static double complex whole(Pair z) { return __builtin_complex(z.re, z.im); }
static Pair pair(double complex z) { return (Pair){creal(z), cimag(z)}; }
static float complex small_whole(SmallPair z) { return __builtin_complex(z.re, z.im); }
static SmallPair small_pair(float complex z) { return (SmallPair){crealf(z), cimagf(z)}; }

#define MAP(name) \
    Pair uji_##name(Pair z) { return pair(name(whole(z))); } \
    Pair uji_##name##l(Pair z) { return pair(name(whole(z))); } \
    SmallPair uji_##name##f(SmallPair z) { return small_pair(name##f(small_whole(z))); }
#define MEASURE(name) \
    double uji_##name(Pair z) { return name(whole(z)); } \
    double uji_##name##l(Pair z) { return name(whole(z)); } \
    float uji_##name##f(SmallPair z) { return name##f(small_whole(z)); }

MAP(cacos) MAP(cacosh) MAP(casin) MAP(casinh) MAP(catan) MAP(catanh) MAP(ccos) MAP(ccosh)
MAP(cexp) MAP(clog) MAP(conj) MAP(cproj) MAP(csin) MAP(csinh) MAP(csqrt) MAP(ctan) MAP(ctanh)
MEASURE(cabs) MEASURE(carg) MEASURE(cimag) MEASURE(creal)

Pair uji_cpow(Pair z, Pair w) { return pair(cpow(whole(z), whole(w))); }
Pair uji_cpowl(Pair z, Pair w) { return pair(cpow(whole(z), whole(w))); }
SmallPair uji_cpowf(SmallPair z, SmallPair w)
{
    return small_pair(cpowf(small_whole(z), small_whole(w)));
}
