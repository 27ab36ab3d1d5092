package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/lintel-iac/lintel/analyzer/filter"
)

// outputFlags are the formats and files that were asked for.
type outputFlags struct {
	formats []string // -f
	files   []string // -o, as written
}

func (f *outputFlags) add(cmd *cobra.Command, formats []string) {
	cmd.Flags().StringArrayVarP(&f.formats, "format", "f", nil, "`NAME` of the format: "+strings.Join(formats, ", "))
	cmd.Flags().StringArrayVarP(&f.files, "output", "o", nil, "`[NAME=]FILE` instead of the standard output, or in the format NAME beside it; can be repeated")
	completes(cmd, "format", func() []string { return formats })
}

// completes lets shells complete the value of a flag, also behind a comma.
func completes(cmd *cobra.Command, flag string, values func() []string) {
	err := cmd.RegisterFlagCompletionFunc(flag, func(_ *cobra.Command, _ []string, begun string) ([]string, cobra.ShellCompDirective) {
		before := begun[:strings.LastIndexByte(begun, ',')+1]
		completions := slices.Clone(values())
		for i := range completions {
			completions[i] = before + completions[i]
		}
		return completions, cobra.ShellCompDirectiveNoFileComp
	})
	if err != nil {
		panic(err)
	}
}

// outputs are what is to be written where.
type outputs struct {
	stdout string // format; "" for none
	files  []fileOutput
}

// has reports whether something is written in a format.
func (o outputs) has(format string) bool {
	return o.stdout == format || slices.ContainsFunc(o.files, func(f fileOutput) bool { return f.format == format })
}

type fileOutput struct{ format, path string }

var formatName = regexp.MustCompile(`^([a-zA-Z][a-zA-Z-]*)=`)

// outputs pairs formats with files: `-o NAME=FILE` says both; a bare FILE takes the format of the next -f, or else the one
// that its name ends in. What is left of -f goes to the standard output; if -f was not given at all, the first of the known
// formats does, beside the files.
func (f *outputFlags) outputs(known []string) (outputs, error) {
	for _, name := range f.formats {
		if !slices.Contains(known, name) {
			return outputs{}, fmt.Errorf("no format %q%s", name, filter.DidYouMean(name, known))
		}
	}
	var o outputs
	unused := slices.Clone(f.formats)
	for _, spec := range f.files {
		out := fileOutput{path: spec}
		if match := formatName.FindStringSubmatch(spec); match != nil {
			out = fileOutput{match[1], spec[len(match[0]):]}
			if !slices.Contains(known, out.format) {
				return outputs{}, fmt.Errorf("-o: no format %q%s", out.format, filter.DidYouMean(out.format, known))
			}
		} else if len(unused) > 0 {
			out.format, unused = unused[0], unused[1:]
		} else if out.format = strings.TrimPrefix(filepath.Ext(spec), "."); !slices.Contains(known, out.format) {
			return outputs{}, fmt.Errorf("-o %s: in which format? say -o NAME=%s", spec, spec)
		}
		switch {
		case out.path == "":
			return outputs{}, errors.New("-o: a file has no name")
		case out.path == "-":
			unused = append(unused, out.format)
			continue
		case slices.ContainsFunc(o.files, func(other fileOutput) bool { return samePath(other.path, out.path) }):
			return outputs{}, fmt.Errorf("-o: %s is written twice", out.path)
		}
		if err := writable(out.path); err != nil {
			return outputs{}, err
		}
		o.files = append(o.files, out)
	}
	switch {
	case len(unused) > 1:
		return outputs{}, fmt.Errorf("only one format can go to the standard output: name a file, such as -o %s=FILE", unused[1])
	case len(unused) == 1:
		o.stdout = unused[0]
	case len(f.formats) == 0:
		o.stdout = known[0]
	}
	return o, nil
}

func samePath(a, b string) bool {
	x, errX := filepath.Abs(a)
	y, errY := filepath.Abs(b)
	return errX == nil && errY == nil && x == y
}

// writable finds out before a long scan that its result cannot be written.
func writable(path string) error {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return fmt.Errorf("-o %s: is a directory", path)
	}
	if info, err := os.Stat(filepath.Dir(path)); err != nil || !info.IsDir() {
		return fmt.Errorf("-o %s: %s is no directory", path, filepath.Dir(path))
	}
	return nil
}

// write writes all outputs, the files first. The first error is returned after everything else is written.
func (o outputs) write(stdout io.Writer, write func(format string, w io.Writer) error) error {
	var failure error
	for _, file := range o.files {
		err := writeFile(file.path, func(w io.Writer) error { return write(file.format, w) })
		if err != nil && failure == nil {
			failure = fmt.Errorf("-o %s: %w", file.path, withoutPath(err))
		}
	}
	if o.stdout != "" {
		err := write(o.stdout, stdout)
		if err != nil && !errors.Is(err, syscall.EPIPE) && failure == nil {
			failure = fmt.Errorf("standard output: %w", withoutPath(err))
		}
	}
	return failure
}

// writeFile writes a file whole or not at all: beside it first, and then in its place. What is no regular file, such as
// /dev/null, is written directly.
func writeFile(path string, write func(io.Writer) error) error {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real // the link stays
	}
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		f, err := os.OpenFile(path, os.O_WRONLY, 0)
		if err != nil {
			return err
		}
		return errors.Join(write(f), f.Close())
	}
	temporary, err := createBeside(path)
	if err != nil {
		return err
	}
	err = write(temporary)
	if closed := temporary.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(temporary.Name(), path)
	}
	if err != nil {
		os.Remove(temporary.Name())
	}
	return err
}

// createBeside makes a new file in the directory of path, with the permissions that the user's mask leaves.
func createBeside(path string) (*os.File, error) {
	dir, name := filepath.Split(path)
	for i := 0; ; i++ {
		f, err := os.OpenFile(filepath.Join(dir, fmt.Sprintf(".%s.%d-%d", name, os.Getpid(), i)), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
		if err == nil || !errors.Is(err, os.ErrExist) || i == 100 {
			return f, err
		}
	}
}

// withoutPath is the reason of an error about a file that the message names already.
func withoutPath(err error) error {
	var inPath *os.PathError
	var inLink *os.LinkError
	switch {
	case errors.As(err, &inPath):
		return inPath.Err
	case errors.As(err, &inLink):
		return inLink.Err
	}
	return err
}
