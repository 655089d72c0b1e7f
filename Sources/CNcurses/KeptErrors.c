#define _GNU_SOURCE 1
#include "KeptErrors.h"
#include "TimelyWriting.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static int kept = -1;
static atomic_int real = -1;

void errors_keep(void) {
  if (real != -1) return;
  int standard = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  if (standard == -1) return;
  kept = memfd_create("errors", MFD_CLOEXEC);
  if (kept == -1 || dup2(kept, STDERR_FILENO) == -1) {
    if (kept != -1) close(kept);
    close(standard);
    return;
  }
  atomic_store(&real, standard);
}

// Puts the standard error of before in its place again; false the second time.
static bool put_back(void) {
  int standard = atomic_exchange(&real, -1);
  if (standard == -1) return false;
  dup2(standard, STDERR_FILENO);
  close(standard);
  return true;
}

static void copy_kept(void) {
  char bytes[1024];
  off_t offset = 0;
  ssize_t count;
  while ((count = pread(kept, bytes, sizeof bytes, offset)) > 0) {
    write_in_time(STDERR_FILENO, bytes, (size_t)count);
    offset += count;
  }
}

void errors_release(void) {
  if (!put_back()) return;
  copy_kept();
  close(kept);
}

// Swift's runtime says so itself, if there is memory enough for its words; else there is none at all.
static bool is_out_of_memory(void) {
  char text[1024];
  ssize_t count = pread(kept, text, sizeof text - 1, 0);
  text[count > 0 ? count : 0] = 0;
  if (strstr(text, "failed to allocate") || strstr(text, "bad_alloc")) return true;
  size_t size = 256 * 1024;
  void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return errno == ENOMEM;
  munmap(memory, size);
  return false;
}

void errors_tell(int number) {
  bool crash = number == SIGABRT || number == SIGSEGV || number == SIGBUS || number == SIGILL ||
               number == SIGTRAP;
  if (!put_back()) return;
  static const char sentence[] = "greenpaper: there is not enough memory.\n";
  if (crash && is_out_of_memory()) {
    write_in_time(STDERR_FILENO, sentence, sizeof sentence - 1);
  } else {
    copy_kept();
  }
}
