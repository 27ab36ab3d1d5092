// Package source reads the files of one directory tree, the boundary, and nothing else.
//
// What is read is hostile until proven otherwise: a path can climb out of the tree, by itself or through a symbolic link; a
// link can lead in a circle; a name can belong to a pipe that never ends. None of them is opened. Names are compared as
// they are written, also where the file system folds case, so that every machine reads the same.
package source

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// The limits of a tree. They are counts, so that a slow machine reads what a fast one does.
const (
	MaxFile    = 256 << 20 // bytes of one file
	MaxTotal   = 1 << 30   // bytes of all files that are kept
	MaxEntries = 1 << 18   // names in one directory
	MaxDirs    = 1 << 18   // directories in one walk
	MaxDepth   = 256       // directories one inside the other
	maxLinks   = 40        // symbolic links on the way to one file, as Linux has it
)

// The errors of a tree, beside those of [io/fs]. They arrive wrapped in a [*fs.PathError].
var (
	ErrOutside    = errors.New("lies outside the scanned repository or directory") // says nothing about whether it exists
	ErrLoop       = errors.New("leads through too many symbolic links")
	ErrNotRegular = errors.New("is not a regular file")
	ErrNotDir     = errors.New("is not a directory")
	ErrTooLarge   = fmt.Errorf("is larger than the limit of %d MiB", MaxFile>>20)
	ErrTotal      = fmt.Errorf("is one file too many: all files together exceed the limit of %d MiB", MaxTotal>>20)
	ErrCrowded    = fmt.Errorf("holds more than the limit of %d names", MaxEntries)
	ErrTooMany    = fmt.Errorf("lies beyond the limit of %d directories", MaxDirs)
	ErrTooDeep    = fmt.Errorf("lies deeper than the limit of %d directories", MaxDepth)
	errUnreadable = errors.New("cannot be read")
)

// Boundary is the directory outside of which nothing is read when path is scanned: the nearest ancestor with a `.git`;
// without one, workDir if it holds path; else path itself, or the directory of the file. Both paths may be relative to the
// process's working directory. Symbolic links are not followed: a link inside a repository does not widen it.
func Boundary(path, workDir string) (string, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	own := path
	if info, err := os.Stat(path); err != nil || !info.IsDir() {
		own = filepath.Dir(path)
	}
	for dir := own; ; dir = filepath.Dir(dir) {
		if _, err := os.Lstat(filepath.Join(dir, ".git")); err == nil {
			return dir, nil
		}
		if dir == filepath.Dir(dir) {
			break
		}
	}
	workDir, err = filepath.Abs(workDir)
	if err != nil {
		return "", err
	}
	if _, inside := within(workDir, own); inside {
		return workDir, nil
	}
	return own, nil
}

// within returns the path of file relative to dir, with '/', if it is in dir. It only looks at the names.
func within(dir, file string) (rel string, ok bool) {
	rel, err := filepath.Rel(dir, file)
	if err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		return "", false
	}
	return filepath.ToSlash(rel), true
}

// Tree reads files inside one boundary. It may be used by several goroutines. A file is read once, a directory listed once.
//
// Paths are relative to the boundary, separated by '/'. A file or directory reached through symbolic links goes by the
// path at which it really is.
type Tree struct {
	given string // the boundary as it was named
	real  string // the boundary with links resolved

	mu    sync.Mutex
	files map[string]*file
	added map[string]bool // those that are not on the disk
	read  []*graph.File
	dirs  map[string]*directory
	kept  atomic.Int64 // bytes of all files

	prefix  string           // of the paths of its files, in a tree that is an annex
	annexes map[string]*Tree // by the path at which they stand
}

type file struct {
	once sync.Once
	file *graph.File
	err  error
}

type directory struct {
	once  sync.Once
	names map[string]fs.FileMode // types only
	err   error
}

// Open returns the tree below a directory.
func Open(boundary string) (*Tree, error) {
	given, err := filepath.Abs(boundary)
	if err != nil {
		return nil, err
	}
	real, err := filepath.EvalSymlinks(given)
	if err != nil {
		return nil, failure("open", boundary, err)
	}
	if info, err := os.Stat(real); err != nil || !info.IsDir() {
		return nil, failure("open", boundary, ErrNotDir)
	}
	return &Tree{given: given, real: real, files: map[string]*file{}, added: map[string]bool{}, dirs: map[string]*directory{}}, nil
}

// Boundary is the absolute path of the tree, with links resolved.
func (t *Tree) Boundary() string { return t.real }

// Rel turns a path, absolute or relative to the process's working directory, into one relative to the boundary. The file
// need not exist. The error is ErrOutside.
func (t *Tree) Rel(name string) (string, error) {
	abs, err := filepath.Abs(name)
	if err != nil {
		return "", failure("read", name, ErrOutside)
	}
	candidates := []string{abs}
	if dir, err := filepath.EvalSymlinks(filepath.Dir(abs)); err == nil {
		candidates = append(candidates, filepath.Join(dir, filepath.Base(abs)))
	}
	for _, candidate := range candidates {
		for _, boundary := range []string{t.given, t.real} {
			if rel, ok := within(boundary, candidate); ok {
				return rel, nil
			}
		}
	}
	return "", failure("read", filepath.ToSlash(name), ErrOutside)
}

// Annex lets a directory outside of the boundary be read that was named by a flag, and returns the path at which it stands:
// the relative one, or where there is none only its name. Inside the boundary it is no annex. To be called before the tree is
// used by several goroutines.
func (t *Tree) Annex(name string) (rel string, err error) {
	if rel, err := t.Rel(name); err == nil {
		if !t.IsDir(rel) {
			return "", failure("read", rel, ErrNotDir)
		}
		return rel, nil
	}
	annex, err := Open(name)
	if err != nil {
		return "", failure("read", filepath.ToSlash(name), ErrNotDir)
	}
	annex.prefix = t.PathOf(name)
	if t.annexes == nil {
		t.annexes = map[string]*Tree{}
	}
	t.annexes[annex.prefix] = annex
	return annex.prefix, nil
}

// annexed is the annex that a path leads into, and the path there.
func (t *Tree) annexed(rel string) (annex *Tree, inner string) {
	for at, annex := range t.annexes {
		if inner, ok := within(at, path.Clean(rel)); ok {
			return annex, filepath.ToSlash(inner)
		}
	}
	return nil, ""
}

// Read returns a file. The same file is the same pointer, whatever links lead to it.
func (t *Tree) Read(rel string) (*graph.File, error) {
	if annex, inner := t.annexed(rel); annex != nil {
		return annex.Read(inner)
	}
	t.mu.Lock()
	added := t.added[rel]
	t.mu.Unlock()
	if added {
		return t.keep(rel, nil)
	}
	real, mode, err := t.resolve(rel)
	if err != nil {
		return nil, failure("read", rel, err)
	}
	if !mode.IsRegular() {
		return nil, failure("read", rel, ErrNotRegular)
	}
	f, err := t.keep(real, func() ([]byte, error) { return t.content(real) })
	if err != nil {
		return nil, failure("read", rel, err)
	}
	return f, nil
}

// ReadNamed returns a file that was named by a flag, which may lie outside of the boundary and may be a pipe. The path is
// absolute or relative to the process's working directory. Outside, [graph.File.Path] starts with "..", or is only a name
// where there is no relative path.
func (t *Tree) ReadNamed(name string) (*graph.File, error) {
	if rel, err := t.Rel(name); err == nil {
		if f, err := t.Read(rel); err == nil {
			return f, nil
		}
	}
	f, err := t.keep(t.PathOf(name), func() ([]byte, error) {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		if info, err := f.Stat(); err != nil || info.IsDir() {
			return nil, ErrNotRegular
		}
		return readAll(f)
	})
	if err != nil {
		return nil, failure("read", filepath.ToSlash(name), err)
	}
	return f, nil
}

// PathOf is the path by which a named file is known: relative to the boundary, also where it lies outside.
func (t *Tree) PathOf(name string) string {
	if rel, err := t.Rel(name); err == nil {
		return rel
	}
	abs, err := filepath.Abs(name)
	if err != nil {
		return filepath.Base(name)
	}
	rel, err := filepath.Rel(t.real, abs)
	if err != nil {
		return filepath.Base(abs)
	}
	return filepath.ToSlash(rel)
}

// Content returns the content of a file without keeping it, for a look at what it is.
func (t *Tree) Content(rel string) ([]byte, error) {
	real, mode, err := t.resolve(rel)
	if err != nil {
		return nil, failure("read", rel, err)
	}
	if !mode.IsRegular() {
		return nil, failure("read", rel, ErrNotRegular)
	}
	t.mu.Lock()
	kept := t.files[real]
	t.mu.Unlock()
	if kept != nil {
		f, err := t.Read(real)
		if err != nil {
			return nil, err
		}
		return f.Content, nil
	}
	content, err := t.content(real)
	if err != nil {
		return nil, failure("read", rel, err)
	}
	return content, nil
}

// Keep keeps what [Tree.Content] has returned of a file, by the path at which it really is, so that it is not read again.
func (t *Tree) Keep(real string, content []byte) error {
	if _, err := t.keep(real, func() ([]byte, error) { return content, nil }); err != nil {
		return failure("read", real, err)
	}
	return nil
}

// Add keeps a file that is not on the disk, such as the standard input; Read returns it from then on. If the tree has a
// file with that path already, it stays.
func (t *Tree) Add(name string, content []byte) error {
	if err := t.Keep(name, content); err != nil {
		return err
	}
	t.mu.Lock()
	t.added[name] = true
	t.mu.Unlock()
	return nil
}

func (t *Tree) keep(key string, read func() ([]byte, error)) (*graph.File, error) {
	t.mu.Lock()
	f := t.files[key]
	if f == nil {
		f = &file{}
		t.files[key] = f
	}
	t.mu.Unlock()
	f.once.Do(func() {
		content, err := read()
		if err == nil && t.kept.Add(int64(len(content))) > MaxTotal {
			err = ErrTotal
		}
		if err != nil {
			f.err = err
			return
		}
		f.file = graph.NewFile(path.Join(t.prefix, key), content)
		t.mu.Lock()
		t.read = append(t.read, f.file)
		t.mu.Unlock()
	})
	return f.file, f.err
}

// content reads a regular file at its real path. OpenInRoot makes sure that this holds even if the tree is changed
// meanwhile.
func (t *Tree) content(real string) ([]byte, error) {
	f, err := os.OpenInRoot(t.real, filepath.FromSlash(real))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		return nil, ErrNotRegular
	} else if info.Size() > MaxFile {
		return nil, ErrTooLarge
	} else if info.Size() > 0 {
		content := make([]byte, info.Size())
		n, err := io.ReadFull(f, content)
		if err == io.ErrUnexpectedEOF {
			err = nil
		}
		return content[:n:n], err
	}
	return readAll(f)
}

func readAll(r io.Reader) ([]byte, error) {
	content, err := io.ReadAll(io.LimitReader(r, MaxFile+1))
	if err == nil && len(content) > MaxFile {
		err = ErrTooLarge
	}
	return content, err
}

// Files are all files that were read and kept, by path.
func (t *Tree) Files() []*graph.File {
	t.mu.Lock()
	defer t.mu.Unlock()
	read := slices.Clone(t.read)
	for _, annex := range t.annexes {
		read = append(read, annex.Files()...)
	}
	return slices.SortedFunc(slices.Values(read), func(a, b *graph.File) int { return cmp.Compare(a.Path, b.Path) })
}

// Entry is a name in a directory.
type Entry struct {
	Name string
	Path string // where it really is; where the link is, if it leads nowhere or outside
	Dir  bool   // it is a directory, or a link to one inside the boundary
	Loop bool   // it is a link to a directory that it lies in
	Err  error  // why a link cannot be followed; reading the entry fails with it
}

// List returns what is in a directory, by name.
func (t *Tree) List(rel string) ([]Entry, error) {
	if annex, inner := t.annexed(rel); annex != nil {
		return annex.List(inner)
	}
	real, mode, err := t.resolve(rel)
	if err != nil {
		return nil, failure("list", rel, err)
	}
	if !mode.IsDir() {
		return nil, failure("list", rel, ErrNotDir)
	}
	names, err := t.names(real)
	if err != nil {
		return nil, failure("list", rel, err)
	}
	entries := make([]Entry, 0, len(names))
	for name, mode := range names {
		entry := Entry{Name: name, Path: path.Join(real, name), Dir: mode.IsDir()}
		if mode&fs.ModeSymlink != 0 {
			if target, mode, err := t.resolve(entry.Path); err != nil {
				entry.Err = failure("read", entry.Path, err)
			} else {
				entry.Path, entry.Dir = target, mode.IsDir()
				entry.Loop = target == "." || target == real || strings.HasPrefix(real, target+"/")
			}
		}
		entries = append(entries, entry)
	}
	slices.SortFunc(entries, func(a, b Entry) int { return cmp.Compare(a.Name, b.Name) })
	return entries, nil
}

// Exists reports whether there is a file or directory inside the boundary.
func (t *Tree) Exists(rel string) bool {
	if annex, inner := t.annexed(rel); annex != nil {
		return annex.Exists(inner)
	}
	_, _, err := t.resolve(rel)
	return err == nil
}

// IsDir reports whether there is a directory inside the boundary.
func (t *Tree) IsDir(rel string) bool {
	if annex, inner := t.annexed(rel); annex != nil {
		return annex.IsDir(inner)
	}
	_, mode, err := t.resolve(rel)
	return err == nil && mode.IsDir()
}

// Resolve returns where a file or directory really is.
func (t *Tree) Resolve(rel string) (string, error) {
	if annex, inner := t.annexed(rel); annex != nil {
		real, err := annex.Resolve(inner)
		return path.Join(annex.prefix, real), err
	}
	real, _, err := t.resolve(rel)
	if err != nil {
		return "", failure("find", rel, err)
	}
	return real, nil
}

// resolve follows rel from the boundary, name by name and link by link.
func (t *Tree) resolve(rel string) (real string, mode fs.FileMode, err error) {
	if len(rel) > MaxDepth*256 {
		return "", 0, ErrTooDeep
	}
	if path.IsAbs(rel) {
		return "", 0, ErrOutside
	}
	rel = path.Clean(rel)
	if climbs(rel) {
		// Out of the boundary and back in again is inside.
		back, inside := within(t.real, filepath.Join(t.real, filepath.FromSlash(rel)))
		if !inside {
			return "", 0, ErrOutside
		}
		rel = back
	}
	const start = "."
	at, mode := start, fs.ModeDir
	ahead := split(rel)
	for links := 0; len(ahead) > 0; {
		name := ahead[0]
		ahead = ahead[1:]
		if !mode.IsDir() {
			return "", 0, fs.ErrNotExist
		}
		if name == ".." {
			if at == start {
				return "", 0, ErrOutside
			}
			at = path.Dir(at)
			continue
		}
		names, err := t.names(at)
		if err != nil {
			return "", 0, err
		}
		found, ok := names[name]
		if !ok {
			return "", 0, fs.ErrNotExist
		}
		if found&fs.ModeSymlink == 0 {
			at, mode = path.Join(at, name), found
			continue
		}
		if links++; links > maxLinks {
			return "", 0, ErrLoop
		}
		target, err := os.Readlink(filepath.Join(t.real, filepath.FromSlash(at), name))
		if err != nil {
			return "", 0, err
		}
		switch full := filepath.Join(t.real, filepath.FromSlash(at), target); {
		case filepath.IsAbs(target) || climbs(path.Join(at, filepath.ToSlash(target))):
			if filepath.IsAbs(target) {
				full = filepath.Clean(target)
			}
			inside, ok := within(t.real, full)
			if !ok {
				inside, ok = within(t.given, full)
			}
			if !ok {
				return "", 0, ErrOutside
			}
			at, ahead = start, append(split(inside), ahead...)
		default:
			ahead = append(split(filepath.ToSlash(target)), ahead...)
		}
	}
	return at, mode, nil
}

func climbs(rel string) bool { return rel == ".." || strings.HasPrefix(rel, "../") }

// split returns the names of a path without those that mean nothing.
func split(rel string) []string {
	return slices.DeleteFunc(strings.Split(rel, "/"), func(name string) bool { return name == "" || name == "." })
}

// names lists a directory at its real path.
func (t *Tree) names(real string) (map[string]fs.FileMode, error) {
	if strings.Count(real, "/") >= MaxDepth {
		return nil, ErrTooDeep
	}
	t.mu.Lock()
	d := t.dirs[real]
	if d == nil {
		d = &directory{}
		t.dirs[real] = d
	}
	t.mu.Unlock()
	d.once.Do(func() { d.names, d.err = t.list(real) })
	return d.names, d.err
}

func (t *Tree) list(real string) (map[string]fs.FileMode, error) {
	f, err := os.OpenInRoot(t.real, filepath.FromSlash(real))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	entries, err := f.ReadDir(MaxEntries + 1)
	if err != nil && err != io.EOF {
		return nil, err
	}
	if len(entries) > MaxEntries {
		return nil, ErrCrowded
	}
	names := make(map[string]fs.FileMode, len(entries))
	for _, entry := range entries {
		names[entry.Name()] = entry.Type()
	}
	return names, nil
}

// skipped are directories that hold copies and tools, not code that somebody has written here.
var skipped = []string{".git", ".hg", ".svn", ".terraform", ".terragrunt-cache", "node_modules"}

// Walk visits rel and every directory below it, each once and siblings by name. Where visit returns false it goes no
// deeper. A directory reached through a link is visited where it really is. Directories that hold copies and tools (`.git`,
// `.terraform`, `node_modules` and the like) are passed over, unless the walk starts in one or a link of another name leads
// there, since code would be deployed by that name. A directory that cannot be listed is visited with the error; so is the first
// one beyond MaxDirs, and the walk ends there.
func (t *Tree) Walk(rel string, visit func(dir string, entries []Entry, err error) bool) {
	real, err := t.Resolve(rel)
	if err != nil {
		visit(path.Clean(rel), nil, err)
		return
	}
	seen := map[string]bool{}
	var walk func(dir string)
	walk = func(dir string) {
		if seen[dir] || len(seen) > MaxDirs {
			return
		}
		seen[dir] = true
		if len(seen) > MaxDirs {
			visit(dir, nil, failure("list", dir, ErrTooMany))
			return
		}
		entries, err := t.List(dir)
		if !visit(dir, entries, err) {
			return
		}
		for _, entry := range entries {
			if entry.Dir && !entry.Loop && !slices.Contains(skipped, entry.Name) {
				walk(entry.Path)
			}
		}
	}
	walk(real)
}

// failure puts an error into words that are the same on every system and name no other path than the one asked for.
func failure(op, name string, err error) error {
	cause := errUnreadable
	for _, known := range failures {
		if errors.Is(err, known) {
			cause = known
		}
	}
	return &fs.PathError{Op: op, Path: name, Err: cause}
}

var failures = []error{
	fs.ErrNotExist, fs.ErrPermission, ErrOutside, ErrLoop, ErrNotRegular, ErrNotDir, ErrTooLarge, ErrTotal, ErrCrowded, ErrTooMany, ErrTooDeep,
}
