#include "TerminalGuard.h"
#include "KeptErrors.h"
#include "TimelyWriting.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// Every signal whose default is death, SIGKILL apart, which nobody can catch, and the real-time ones,
// whose numbers the C library tells only at run time.
static const int deaths[] = {
    SIGTERM, SIGHUP,  SIGINT,  SIGQUIT,   SIGABRT, SIGSEGV, SIGBUS,  SIGFPE, SIGILL, SIGTRAP,   SIGPIPE,
    SIGALRM, SIGUSR1, SIGUSR2, SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ, SIGSYS, SIGPWR, SIGSTKFLT, SIGIO,
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
static atomic_bool giving_back;
static atomic_int news;
static struct sigaction former[NSIG];
static guard_rescue *rescue;
static sigset_t unheld;
static bool held;
static char alternate_stack[64 * 1024];

static void write_restoration(void) {
  if (write_in_time(terminal, restoration, restoration_count)) return;
  // What a stalled terminal has not taken gives way to what puts it right.
  tcflush(terminal, TCOFLUSH);
  write_in_time(terminal, restoration, restoration_count);
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

// One thread at a time gives the terminal back. A signal that comes to another one meanwhile would
// end the program before it is done, so that one waits; and who gives back takes none himself.
static void begin_giving_back(void) {
  while (atomic_exchange(&giving_back, true)) poll(NULL, 0, 1);
}

static void give_back(void) {
  if (!atomic_exchange(&entered, false)) return;
  write_restoration();
  // A background process would change the modes under the shell's hands.
  pid_t owner = tcgetpgrp(terminal);
  if (has_modes && (owner == -1 || owner == getpgrp())) tcsetattr(terminal, TCSANOW, &modes);
}

void guard_leave(void) {
  sigset_t all, former_mask;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &former_mask);
  begin_giving_back();
  give_back();
  atomic_store(&giving_back, false);
  pthread_sigmask(SIG_SETMASK, &former_mask, NULL);
}

void guard_rescue_by(guard_rescue *new_rescue) { rescue = new_rescue; }

static void die(int number, siginfo_t *cause, void *context) {
  (void)context;
  if (number == SIGBUS && rescue && rescue(cause)) return;
  begin_giving_back();
  give_back();
  errors_tell(number);
  sigaction(number, &former[number], NULL);
  // Whoever handled it before may let the program live.
  if (former[number].sa_handler != SIG_DFL) atomic_store(&giving_back, false);
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

static void watch(int number, const struct sigaction *action) {
  sigaction(number, NULL, &former[number]);
  // What nohup and its like told us to ignore stays ignored; and a shell without job control ignores
  // SIGTSTP, where nobody would wake us.
  if (former[number].sa_handler != SIG_IGN) sigaction(number, action, NULL);
}

static void watch_all(void) {
  struct sigaction death = {.sa_sigaction = die, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  struct sigaction tiding = {.sa_handler = tell, .sa_flags = SA_RESTART};
  sigfillset(&death.sa_mask);
  sigfillset(&tiding.sa_mask);
  for (size_t i = 0; i < DEATHS; i++) watch(deaths[i], &death);
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) watch(number, &death);
  for (size_t i = 0; i < TIDINGS; i++) watch(tidings[i], &tiding);
}

static void watch_no_more(void) {
  for (size_t i = 0; i < DEATHS; i++) sigaction(deaths[i], &former[deaths[i]], NULL);
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) sigaction(number, &former[number], NULL);
  for (size_t i = 0; i < TIDINGS; i++) sigaction(tidings[i], &former[tidings[i]], NULL);
}

bool guard_await_foreground(int new_terminal) {
  struct termios present;
  if (tcgetattr(new_terminal, &present) != 0) return errno != EIO;
  // In the background this stops by SIGTTOU; it fails where nobody is left who would continue us.
  while (tcsetattr(new_terminal, TCSANOW, &present) != 0)
    if (errno != EINTR) return errno != EIO;
  return true;
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
  watch_all();
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
  watch_no_more();
  terminal = bell = -1;
  let_signals_through();
  errors_release();
}
