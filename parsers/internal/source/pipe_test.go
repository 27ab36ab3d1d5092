//go:build unix

package source

import (
	"errors"
	"path/filepath"
	"syscall"
	"testing"
)

func TestPipeIsNotOpened(t *testing.T) {
	dir := lay(t, map[string]string{"x.tf": "x", "link.tf": "-> pipe.tf"})
	if err := syscall.Mkfifo(filepath.Join(dir, "pipe.tf"), 0o644); err != nil {
		t.Skip(err)
	}
	tree := open(t, dir)
	for _, name := range []string{"pipe.tf", "link.tf"} {
		if _, err := tree.Read(name); !errors.Is(err, ErrNotRegular) {
			t.Errorf("Read(%s): %v", name, err)
		}
	}
}
