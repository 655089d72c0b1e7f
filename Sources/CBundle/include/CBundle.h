// The bundled consultation, embedded so that one binary can be moved anywhere.
#ifndef CBUNDLE_H
#define CBUNDLE_H

#include <stddef.h>

/// The bytes of Resources/stable-homes-2023/consultation.json.
const unsigned char *bundled_consultation_bytes(void);
/// How many bytes bundled_consultation_bytes points to.
size_t bundled_consultation_count(void);

#endif
