package source

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// lay writes files below a new directory; a name ends in '/' for a directory, a content starts with "-> " for a link.
func lay(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		full := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			t.Fatal(err)
		}
		var err error
		if target, ok := strings.CutPrefix(content, "-> "); ok {
			if runtime.GOOS == "windows" {
				t.Skip("making a link takes a privilege on Windows")
			}
			err = os.Symlink(filepath.FromSlash(strings.ReplaceAll(target, "$DIR", dir)), full)
		} else if strings.HasSuffix(name, "/") {
			err = os.MkdirAll(full, 0o755)
		} else {
			err = os.WriteFile(full, []byte(content), 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func open(t *testing.T, dir string) *Tree {
	t.Helper()
	tree, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	return tree
}

func TestBoundary(t *testing.T) {
	dir := lay(t, map[string]string{
		"repo/.git/":        "",
		"repo/envs/main.tf": "",
		"worktree/.git":     "gitdir: elsewhere",
		"worktree/a/b/x.tf": "",
		"plain/a/main.tf":   "",
	})
	tests := []struct{ path, workDir, want string }{
		{"repo/envs/main.tf", "plain", "repo"},
		{"repo/envs", "repo/envs", "repo"},
		{"repo", "repo/envs", "repo"},
		{"worktree/a/b", "plain", "worktree"},
		{"plain/a/main.tf", "plain", "plain"},
		{"plain/a", "plain/a", "plain/a"},
		{"plain/a/main.tf", "repo", "plain/a"},
		{"plain/a", "repo", "plain/a"},
		{"plain/nothing", "repo", "plain"},
	}
	for _, test := range tests {
		got, err := Boundary(filepath.Join(dir, test.path), filepath.Join(dir, test.workDir))
		if want := filepath.Join(dir, test.want); err != nil || got != want {
			t.Errorf("Boundary(%s) from %s = %s, %v; want %s", test.path, test.workDir, got, err, want)
		}
	}
}

func TestRead(t *testing.T) {
	dir := lay(t, map[string]string{
		"secret":                 "outside",
		"repo/main.tf":           "main",
		"repo/empty.tf":          "",
		"repo/modules/db/db.tf":  "db",
		"repo/envs/prod/main.tf": "prod",
	})
	tree := open(t, filepath.Join(dir, "repo"))
	tests := []struct {
		path string
		want string
		err  error
	}{
		{"main.tf", "main", nil},
		{"empty.tf", "", nil},
		{"./envs/../main.tf", "main", nil},
		{"modules/db/db.tf", "db", nil},
		{"envs/prod/../../modules/db/db.tf", "db", nil},
		{"../repo/main.tf", "main", nil},
		{"MAIN.tf", "", fs.ErrNotExist},
		{"Modules/db/db.tf", "", fs.ErrNotExist},
		{"main.tf/x", "", fs.ErrNotExist},
		{"nothing", "", fs.ErrNotExist},
		{"modules", "", ErrNotRegular},
		{"", "", ErrNotRegular},
		{"../secret", "", ErrOutside},
		{"../nothing", "", ErrOutside},
		{"envs/../../secret", "", ErrOutside},
		{"../repository/x", "", ErrOutside},
		{"/etc/hostname", "", ErrOutside},
		{"a\x00b", "", fs.ErrNotExist},
		{strings.Repeat("a/", 1<<16), "", ErrTooDeep},
		{strings.Repeat("n", 1<<12), "", fs.ErrNotExist},
	}
	for _, test := range tests {
		f, err := tree.Read(test.path)
		switch {
		case test.err != nil:
			if !errors.Is(err, test.err) {
				t.Errorf("Read(%.40q): %v, want %v", test.path, err, test.err)
			}
		case err != nil || string(f.Content) != test.want:
			t.Errorf("Read(%q) = %v, %v", test.path, f, err)
		}
	}
	outside, _ := tree.Read("../secret")
	nowhere, err := tree.Read("../nothing")
	if _, was := tree.Read("../secret"); outside != nil || nowhere != nil || strings.ReplaceAll(was.Error(), "secret", "nothing") != err.Error() {
		t.Errorf("an error tells whether a file outside exists: %q, %q", was, err)
	}
	var paths []string
	for _, f := range tree.Files() {
		paths = append(paths, f.Path)
	}
	if want := []string{"empty.tf", "main.tf", "modules/db/db.tf"}; !slices.Equal(paths, want) {
		t.Errorf("Files() = %q, want %q", paths, want)
	}
}

func TestLinks(t *testing.T) {
	dir := lay(t, map[string]string{
		"secret/x.tf":        "outside",
		"repo/real/x.tf":     "x",
		"repo/real/sub/y.tf": "y",
		"repo/file.tf":       "-> real/x.tf",
		"repo/dir":           "-> real",
		"repo/far/up":        "-> ../real/sub/../x.tf",
		"repo/absolute.tf":   "-> $DIR/repo/real/x.tf",
		"repo/around.tf":     "-> ../repo/real/x.tf",
		"repo/chain":         "-> dir/sub",
		"repo/out.tf":        "-> ../secret/x.tf",
		"repo/out2.tf":       "-> $DIR/secret/x.tf",
		"repo/outdir":        "-> ../secret",
		"repo/outnothing":    "-> ../nothing",
		"repo/dangling.tf":   "-> nothing.tf",
		"repo/loop":          "-> loop",
		"repo/ping":          "-> pong",
		"repo/pong":          "-> ping",
		"repo/real/back":     "-> ..",
	})
	tree := open(t, filepath.Join(dir, "repo"))
	tests := []struct {
		path, real string
		err        error
	}{
		{"file.tf", "real/x.tf", nil},
		{"dir/x.tf", "real/x.tf", nil},
		{"far/up", "real/x.tf", nil},
		{"absolute.tf", "real/x.tf", nil},
		{"around.tf", "real/x.tf", nil},
		{"chain/y.tf", "real/sub/y.tf", nil},
		{"real/back/real/back/file.tf", "real/x.tf", nil},
		{"out.tf", "", ErrOutside},
		{"out2.tf", "", ErrOutside},
		{"outdir/x.tf", "", ErrOutside},
		{"outdir/nothing", "", ErrOutside},
		{"outnothing", "", ErrOutside},
		{"dangling.tf", "", fs.ErrNotExist},
		{"loop", "", ErrLoop},
		{"ping/x", "", ErrLoop},
	}
	for _, test := range tests {
		f, err := tree.Read(test.path)
		if test.err != nil {
			if !errors.Is(err, test.err) {
				t.Errorf("Read(%s): %v, want %v", test.path, err, test.err)
			}
			continue
		}
		direct, _ := tree.Read(test.real)
		if err != nil || f != direct || f.Path != test.real {
			t.Errorf("Read(%s) = %v, %v; want %s", test.path, f, err, test.real)
		}
	}

	var visited []string
	tree.Walk(".", func(dir string, _ []Entry, err error) bool {
		visited = append(visited, dir)
		return err == nil
	})
	if want := []string{".", "real/sub", "real", "far"}; !slices.Equal(visited, want) {
		t.Errorf("visited %q, want %q", visited, want)
	}

	entries, err := tree.List(".")
	for _, entry := range entries {
		if _, why := tree.Read(entry.Name); entry.Err != nil && entry.Err.Error() != why.Error() {
			t.Errorf("%s is listed with %v, read with %v", entry.Name, entry.Err, why)
		}
		if broken := slices.Contains([]string{"out.tf", "out2.tf", "outdir", "outnothing", "dangling.tf", "loop", "ping", "pong"}, entry.Name); broken != (entry.Err != nil) {
			t.Errorf("%s is listed with %v", entry.Name, entry.Err)
		}
	}
	if err != nil {
		t.Error(err)
	}
	entries, err = tree.List("dir")
	want := []Entry{
		{Name: "back", Path: ".", Dir: true, Loop: true},
		{Name: "sub", Path: "real/sub", Dir: true},
		{Name: "x.tf", Path: "real/x.tf"},
	}
	if err != nil || !slices.Equal(entries, want) {
		t.Errorf("List(dir) = %v, %v; want %v", entries, err, want)
	}
}

func TestWalkSkipsCopies(t *testing.T) {
	tree := open(t, lay(t, map[string]string{
		"b/main.tf":                     "",
		"a/.terraform/modules/x/m.tf":   "",
		"a/node_modules/pkg/x.json":     "",
		".git/config":                   "",
		".infra/main.tf":                "",
		".terragrunt-cache/x/y/main.tf": "",
	}))
	walk := func(from string) (dirs []string) {
		tree.Walk(from, func(dir string, _ []Entry, _ error) bool { dirs = append(dirs, dir); return true })
		return dirs
	}
	if got, want := walk("."), []string{".", ".infra", "a", "b"}; !slices.Equal(got, want) {
		t.Errorf("visited %q, want %q", got, want)
	}
	if got, want := walk("a/.terraform"), []string{"a/.terraform", "a/.terraform/modules", "a/.terraform/modules/x"}; !slices.Equal(got, want) {
		t.Errorf("visited %q, want %q", got, want)
	}
	tree.Walk(".", func(dir string, _ []Entry, _ error) bool {
		if dir != "." {
			t.Errorf("went on to %s", dir)
		}
		return false
	})
	tree.Walk("nothing", func(dir string, _ []Entry, err error) bool {
		if dir != "nothing" || !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("visited %q with %v", dir, err)
		}
		return true
	})
}

// TestWalkFollowsLinksToCopies: by another name a directory that is passed over is somebody's code.
func TestWalkFollowsLinksToCopies(t *testing.T) {
	dir := lay(t, map[string]string{"node_modules/main.tf": ""})
	if err := os.Symlink("node_modules", filepath.Join(dir, "live")); err != nil {
		t.Skip(err) // on Windows it takes a privilege
	}
	var dirs []string
	open(t, dir).Walk(".", func(dir string, _ []Entry, _ error) bool { dirs = append(dirs, dir); return true })
	if want := []string{".", "node_modules"}; !slices.Equal(dirs, want) {
		t.Errorf("visited %q, want %q", dirs, want)
	}
}

func TestDeepTree(t *testing.T) {
	tree := open(t, lay(t, map[string]string{strings.Repeat("d/", MaxDepth+5) + "x.tf": ""}))
	var failed []error
	n := 0
	tree.Walk(".", func(_ string, _ []Entry, err error) bool {
		n++
		if err != nil {
			failed = append(failed, err)
		}
		return true
	})
	if len(failed) != 1 || !errors.Is(failed[0], ErrTooDeep) || n != MaxDepth+2 {
		t.Errorf("visited %d directories with errors %v", n, failed)
	}
}

func TestReadNamed(t *testing.T) {
	dir := lay(t, map[string]string{
		"vars/prod.tfvars": "a = 1",
		"repo/main.tf":     "main",
		"repo/link.tfvars": "-> ../vars/prod.tfvars",
	})
	t.Chdir(filepath.Join(dir, "vars"))
	tree := open(t, filepath.Join(dir, "repo"))
	for name, path := range map[string]string{
		"prod.tfvars":                           "../vars/prod.tfvars",
		filepath.Join(dir, "vars/prod.tfvars"):  "../vars/prod.tfvars",
		filepath.Join(dir, "repo/link.tfvars"):  "link.tfvars",
		filepath.Join("..", "repo", "main.tf"):  "main.tf",
		filepath.Join(dir, "repo", "x/../a.tf"): "",
		".":                                     "",
	} {
		f, err := tree.ReadNamed(name)
		if (err == nil) != (path != "") || f != nil && f.Path != path {
			t.Errorf("ReadNamed(%s) = %v, %v; want %s", name, f, err, path)
		}
	}
	named, _ := tree.ReadNamed(filepath.Join(dir, "repo/main.tf"))
	if read, _ := tree.Read("main.tf"); named != read {
		t.Error("a named file inside the boundary is another one")
	}
}

func TestRel(t *testing.T) {
	dir := lay(t, map[string]string{"repo/a/x.tf": "", "away/y.tf": "", "alias": "-> repo"})
	t.Chdir(filepath.Join(dir, "repo", "a"))
	tree := open(t, filepath.Join(dir, "alias"))
	for name, want := range map[string]string{
		"x.tf":                                 "a/x.tf",
		".":                                    "a",
		"..":                                   ".",
		"nothing":                              "a/nothing",
		filepath.Join(dir, "repo/a/x.tf"):      "a/x.tf",
		filepath.Join(dir, "alias/a/x.tf"):     "a/x.tf",
		filepath.Join(dir, "away/y.tf"):        "",
		filepath.Join("..", "..", "away/y.tf"): "",
	} {
		got, err := tree.Rel(name)
		if got != want || (want == "") != errors.Is(err, ErrOutside) {
			t.Errorf("Rel(%s) = %q, %v; want %q", name, got, err, want)
		}
	}
}

func TestReadsOnce(t *testing.T) {
	dir := lay(t, map[string]string{"x.tf": "x"})
	tree := open(t, dir)
	var group sync.WaitGroup
	files := make([]*graph.File, 16)
	for i := range files {
		group.Go(func() { files[i], _ = tree.Read("x.tf") })
	}
	group.Wait()
	for _, f := range files {
		if f == nil || f != files[0] {
			t.Fatalf("two files: %p and %p", f, files[0])
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "x.tf"), []byte("changed"), 0o644); err != nil {
		t.Fatal(err)
	}
	if content, err := tree.Content("x.tf"); err != nil || string(content) != "x" {
		t.Errorf("Content = %q, %v", content, err)
	}
	if len(tree.Files()) != 1 {
		t.Errorf("%d files", len(tree.Files()))
	}
}

func TestContentIsNotKept(t *testing.T) {
	tree := open(t, lay(t, map[string]string{"big.json": "{}"}))
	if content, err := tree.Content("big.json"); err != nil || string(content) != "{}" {
		t.Errorf("Content = %q, %v", content, err)
	}
	if len(tree.Files()) != 0 {
		t.Errorf("%d files are kept", len(tree.Files()))
	}
}

func TestTooLarge(t *testing.T) {
	dir := lay(t, map[string]string{"big.tf": ""})
	if err := os.Truncate(filepath.Join(dir, "big.tf"), MaxFile+1); err != nil {
		t.Fatal(err)
	}
	if _, err := open(t, dir).Read("big.tf"); !errors.Is(err, ErrTooLarge) {
		t.Errorf("err = %v", err)
	}
}

func TestUnreadable(t *testing.T) {
	if os.Getuid() == 0 || runtime.GOOS == "windows" {
		t.Skip("nothing is unreadable here")
	}
	dir := lay(t, map[string]string{"x.tf": "", "sub/y.tf": ""})
	for _, name := range []string{"x.tf", "sub"} {
		if err := os.Chmod(filepath.Join(dir, name), 0); err != nil {
			t.Fatal(err)
		}
		defer os.Chmod(filepath.Join(dir, name), 0o755)
	}
	tree := open(t, dir)
	for _, name := range []string{"x.tf", "sub/y.tf"} {
		if _, err := tree.Read(name); !errors.Is(err, fs.ErrPermission) || strings.Contains(err.Error(), dir) {
			t.Errorf("Read(%s): %v", name, err)
		}
	}
}

func TestAdd(t *testing.T) {
	tree := open(t, lay(t, map[string]string{"x.tf": ""}))
	if err := tree.Add("stdin", []byte("content")); err != nil {
		t.Fatal(err)
	}
	if f, err := tree.Read("stdin"); err != nil || string(f.Content) != "content" || f != tree.Files()[0] {
		t.Errorf("Read = %v, %v", f, err)
	}
	if tree.Exists("stdin") {
		t.Error("the file is on the disk")
	}
}
