#include "TerminalGuard.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// Every signal whose default is death, SIGKILL apart, which nobody can catch.
static const int deaths[] = {
    SIGTERM, SIGHUP,  SIGINT,  SIGQUIT, SIGABRT,   SIGSEGV, SIGBUS,  SIGFPE,  SIGILL,  SIGTRAP,
    SIGPIPE, SIGALRM, SIGUSR1, SIGUSR2, SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ, SIGSYS,
};
static const int tidings[] = {SIGWINCH, SIGTSTP, SIGCONT};
enum { DEATHS = sizeof deaths / sizeof *deaths, TIDINGS = sizeof tidings / sizeof *tidings };

static int terminal = -1;
static int bell = -1;
static struct termios modes;
static bool has_modes;
static uint8_t restoration[512];
static size_t restoration_count;
static atomic_bool entered;
static atomic_int news;
static struct sigaction former_deaths[DEATHS];
static struct sigaction former_tidings[TIDINGS];
static sigset_t unheld;
static bool held;
static char alternate_stack[64 * 1024];

static void write_all(const uint8_t *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(terminal, bytes, count);
    if (written < 0 && errno != EINTR) return;
    if (written > 0) bytes += written, count -= (size_t)written;
  }
}

static void hold_signals(void) {
  sigset_t all;
  sigfillset(&all);
  if (!held) pthread_sigmask(SIG_SETMASK, &all, &unheld);
  held = true;
}

static void let_signals_through(void) {
  if (held) pthread_sigmask(SIG_SETMASK, &unheld, NULL);
  held = false;
}

void guard_enter(void) {
  atomic_store(&entered, true);
  let_signals_through();
}

void guard_leave(void) {
  if (!atomic_exchange(&entered, false)) return;
  write_all(restoration, restoration_count);
  // A background process would change the modes under the shell's hands.
  pid_t owner = tcgetpgrp(terminal);
  if (has_modes && (owner == -1 || owner == getpgrp())) tcsetattr(terminal, TCSANOW, &modes);
}

// Where the program maps files, this deals with one that was cut meanwhile, and nobody has to die.
extern bool cindex_rescue(const siginfo_t *fault) __attribute__((weak));

static void die(int number, siginfo_t *cause, void *context) {
  (void)context;
  if (number == SIGBUS && cindex_rescue && cindex_rescue(cause)) return;
  guard_leave();
  for (size_t i = 0; i < DEATHS; i++)
    if (deaths[i] == number) sigaction(number, &former_deaths[i], NULL);
  // A fault happens again by itself when its instruction is run again, with its address, for
  // whoever handled it before; every other signal must be sent again. It arrives on return.
  bool fault = number == SIGSEGV || number == SIGBUS || number == SIGFPE || number == SIGILL;
  if (!fault || cause->si_code <= 0) raise(number);
}

static void tell(int number) {
  int error = errno;
  int bit = number == SIGWINCH ? GUARD_RESIZED : number == SIGTSTP ? GUARD_STOP : GUARD_CONTINUED;
  atomic_fetch_or(&news, bit);
  uint64_t one = 1;
  ssize_t ignored = write(bell, &one, sizeof one);
  (void)ignored;
  errno = error;
}

// A handler for stack overflow needs a stack of its own.
static void lend_a_stack(void) {
  stack_t stack;
  if (sigaltstack(NULL, &stack) != 0 || !(stack.ss_flags & SS_DISABLE)) return;
  stack = (stack_t){.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  sigaltstack(&stack, NULL);
}

static void watch_deaths(void) {
  struct sigaction action = {.sa_sigaction = die, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (size_t i = 0; i < DEATHS; i++) {
    sigaction(deaths[i], NULL, &former_deaths[i]);
    // What nohup and its like told us to ignore stays ignored.
    if (former_deaths[i].sa_handler != SIG_IGN) sigaction(deaths[i], &action, NULL);
  }
}

static void watch_tidings(void) {
  struct sigaction action = {.sa_handler = tell, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  for (size_t i = 0; i < TIDINGS; i++) {
    sigaction(tidings[i], NULL, &former_tidings[i]);
    // A shell without job control ignores SIGTSTP, and nobody would wake us.
    if (former_tidings[i].sa_handler != SIG_IGN) sigaction(tidings[i], &action, NULL);
  }
}

void guard_begin(int new_terminal, int new_bell) {
  static bool registered;
  hold_signals();
  terminal = new_terminal;
  bell = new_bell;
  has_modes = tcgetattr(terminal, &modes) == 0;
  restoration_count = 0;
  atomic_store(&entered, true);
  atomic_store(&news, 0);
  if (!registered) registered = atexit(guard_leave) == 0;
  lend_a_stack();
  watch_deaths();
  watch_tidings();
}

void guard_restore_with(const uint8_t *bytes, size_t count) {
  bool was_held = held;
  hold_signals();
  restoration_count = count < sizeof restoration ? count : sizeof restoration;
  memcpy(restoration, bytes, restoration_count);
  if (!was_held) let_signals_through();
}

int guard_news(void) { return atomic_exchange(&news, 0); }

void guard_stop(void) {
  struct sigaction watching, ordinary = {.sa_handler = SIG_DFL};
  sigaction(SIGTSTP, NULL, &watching);
  if (watching.sa_handler == SIG_IGN) return;
  sigaction(SIGTSTP, &ordinary, NULL);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &watching, NULL);
}

void guard_end(void) {
  guard_leave();
  for (size_t i = 0; i < DEATHS; i++) sigaction(deaths[i], &former_deaths[i], NULL);
  for (size_t i = 0; i < TIDINGS; i++) sigaction(tidings[i], &former_tidings[i], NULL);
  terminal = bell = -1;
  let_signals_through();
}
