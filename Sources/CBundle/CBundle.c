#include "CBundle.h"

static const unsigned char consultation[] = {
#embed "../../Resources/stable-homes-2023/consultation.json"
};

const unsigned char *bundled_consultation_bytes(void) { return consultation; }

size_t bundled_consultation_count(void) { return sizeof consultation; }
