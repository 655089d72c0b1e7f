// glibc keeps what a program has freed, in case that it wants as much again.
#include "CIndex.h"

#include <malloc.h>

void cindex_give_back(void) { malloc_trim(0); }
