// What Swift needs of utf8proc (folding) and Snowball (stems), in one import.
#ifndef CTEXT_H
#define CTEXT_H

#include <libstemmer.h>
#include <utf8proc.h>

#endif
