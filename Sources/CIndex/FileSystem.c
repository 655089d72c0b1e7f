// Which file systems give a file another date for each change. Those of memory give none for writes
// through a mapping, and those of networks have the clock of another machine. statfs is not among
// what Swift imports of glibc.
#include "CIndex.h"

#include <sys/statfs.h>

bool cindex_dates_every_write(int descriptor) {
  struct statfs system;
  if (fstatfs(descriptor, &system) != 0) return false;
  switch ((uint32_t)system.f_type) {
    case 0xEF53:      // ext2, ext3, ext4
    case 0x58465342:  // XFS
    case 0x9123683E:  // Btrfs
    case 0xF2F52010:  // F2FS
    case 0x2FC12FC1:  // ZFS
    case 0xCA451A4E:  // Bcachefs
    case 0x794C7630:  // overlayfs
      return true;
    default: return false;
  }
}
