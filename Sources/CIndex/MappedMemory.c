// A mapped file that is cut while it is open kills whoever reads behind its new end, by SIGBUS. Here
// zeros are put in the place, and the reader finds out afterwards that they are not to be trusted.
#include "CIndex.h"

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <unistd.h>

// Written under a lock, and read by the handler, which may not wait: an end of 0 is a free entry.
static struct {
  atomic_uintptr_t start, end;
  atomic_bool cut;
} mappings[CINDEX_MOST_MAPPINGS];
static pthread_mutex_t writing = PTHREAD_MUTEX_INITIALIZER;
static struct sigaction former;

bool cindex_rescue(const siginfo_t *fault) {
  uintptr_t place = (uintptr_t)fault->si_addr;
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  if (fault->si_code <= 0) return false;
  int error = errno;
  for (size_t i = 0; i < CINDEX_MOST_MAPPINGS; i++) {
    if (place < atomic_load(&mappings[i].start) || place >= atomic_load(&mappings[i].end)) continue;
    void *zeros = mmap(
        (void *)(place & ~(page - 1)), page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1,
        0);
    atomic_store(&mappings[i].cut, true);
    errno = error;
    return zeros != MAP_FAILED;
  }
  return false;
}

static void handle(int number, siginfo_t *fault, void *context) {
  if (cindex_rescue(fault)) return;
  if (former.sa_flags & SA_SIGINFO) return former.sa_sigaction(number, fault, context);
  if (former.sa_handler == SIG_IGN) return;
  if (former.sa_handler != SIG_DFL) return former.sa_handler(number);
  // A fault happens again on return, and then has its default; what somebody sent does not.
  signal(number, SIG_DFL);
  if (fault->si_code <= 0) raise(number);
}

static void watch(void) {
  struct sigaction action = {.sa_sigaction = handle, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigaction(SIGBUS, &action, &former);
}

const void *cindex_map(int descriptor, size_t offset, size_t size) {
  static pthread_once_t watched = PTHREAD_ONCE_INIT;
  pthread_once(&watched, watch);
  void *bytes = mmap(NULL, size, PROT_READ, MAP_PRIVATE, descriptor, (off_t)offset);
  if (bytes == MAP_FAILED) return NULL;
  pthread_mutex_lock(&writing);
  for (size_t i = 0; i < CINDEX_MOST_MAPPINGS; i++) {
    if (atomic_load(&mappings[i].end) != 0) continue;
    atomic_store(&mappings[i].cut, false);
    atomic_store(&mappings[i].start, (uintptr_t)bytes);
    atomic_store(&mappings[i].end, (uintptr_t)bytes + size);
    pthread_mutex_unlock(&writing);
    return bytes;
  }
  pthread_mutex_unlock(&writing);
  munmap(bytes, size);
  errno = ENOMEM;
  return NULL;
}

void cindex_unmap(const void *bytes, size_t size) {
  pthread_mutex_lock(&writing);
  for (size_t i = 0; i < CINDEX_MOST_MAPPINGS; i++) {
    if (atomic_load(&mappings[i].start) != (uintptr_t)bytes) continue;
    atomic_store(&mappings[i].end, 0);
    atomic_store(&mappings[i].start, 0);
  }
  pthread_mutex_unlock(&writing);
  munmap((void *)bytes, size);
}

bool cindex_was_cut(const void *bytes) {
  for (size_t i = 0; i < CINDEX_MOST_MAPPINGS; i++) {
    if (atomic_load(&mappings[i].start) == (uintptr_t)bytes) return atomic_load(&mappings[i].cut);
  }
  return false;
}
