/*
 * A power cut for one process, preloaded into it: as soon as the file named by POWER_CUT exists, what was written to the log and not
 * flushed is lost, by chance wholly, in part (by sectors of 512 bytes) or not at all, in whatever order, and the process is gone.
 * What fsync or fdatasync had come back for stays. POWER_CUT_SEED is a number that chance follows.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define SECTOR 512

struct written {
  struct written *next; /* the one before */
  long number;
  int fd;
  ino_t file;
  off_t size, at;
  size_t length, covered;
  char *before, *after;
};

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
static struct written *unflushed;
static long count;
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);

static int is_log(int fd) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  const char *name = strrchr(path, '/');
  return name && (strcmp(name, "/events.sqlite") == 0 || strcmp(name, "/events.sqlite-wal") == 0);
}

static void cut(void) {
  struct written *forwards = NULL;
  srand48(atol(getenv("POWER_CUT_SEED")) + count);
  for (struct written *one = unflushed, *earlier; one; one = earlier) {
    earlier = one->next;
    real_pwrite(one->fd, one->before, one->covered, one->at);
    if (ftruncate(one->fd, one->size)) _exit(1);
    one->next = forwards;
    forwards = one;
  }
  for (struct written *one = forwards; one; one = one->next) {
    int fate = lrand48() % 3;
    for (size_t at = 0; at < one->length; at += SECTOR) {
      size_t length = one->length - at < SECTOR ? one->length - at : SECTOR;
      if (fate == 1 || (fate == 2 && lrand48() % 2)) real_pwrite(one->fd, one->after + at, length, one->at + at);
    }
  }
  _exit(137);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off_t at) {
  if (!real_pwrite) real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
  if (!is_log(fd)) return real_pwrite(fd, bytes, length, at);
  pthread_mutex_lock(&one_at_a_time);
  if (access(getenv("POWER_CUT"), F_OK) == 0) cut();
  struct stat now;
  fstat(fd, &now);
  struct written *one = malloc(sizeof *one);
  *one = (struct written){unflushed, ++count, fd, now.st_ino, now.st_size, at, length, 0, malloc(length), malloc(length)};
  ssize_t covered = pread(fd, one->before, length, at);
  one->covered = covered < 0 ? 0 : covered;
  memcpy(one->after, bytes, length);
  unflushed = one;
  ssize_t done = real_pwrite(fd, bytes, length, at);
  pthread_mutex_unlock(&one_at_a_time);
  return done;
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) { return pwrite64(fd, bytes, length, at); }

static int flush(int fd, const char *name) {
  int (*real)(int) = dlsym(RTLD_NEXT, name);
  pthread_mutex_lock(&one_at_a_time);
  long last = count;
  pthread_mutex_unlock(&one_at_a_time);
  int result = real(fd);
  struct stat now;
  if (result || fstat(fd, &now)) return result;
  pthread_mutex_lock(&one_at_a_time);
  for (struct written **link = &unflushed; *link;) {
    struct written *one = *link;
    if (one->number > last || one->file != now.st_ino) {
      link = &one->next;
      continue;
    }
    *link = one->next;
    free(one->before);
    free(one->after);
    free(one);
  }
  pthread_mutex_unlock(&one_at_a_time);
  return 0;
}

int fsync(int fd) { return flush(fd, "fsync"); }
int fdatasync(int fd) { return flush(fd, "fdatasync"); }
