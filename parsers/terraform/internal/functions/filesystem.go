package functions

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"hash"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
)

// Files reads files for the functions of one root module.
//
// A path is what the configuration wrote: relative to the directory of the root
// module, absolute, or beginning with "~" for a home directory. An
// implementation reads inside the boundary of the scan only, and what it
// returns for anything outside does not tell whether it exists. Where it
// returns an error that wraps ErrUnavailable, the function's result is unknown
// and the implementation has to report the reason; any other error becomes the
// error of the call, as a missing file does in Terraform.
type Files interface {
	// Read returns the content of a file.
	Read(path string) ([]byte, error)
	// Glob returns the regular files below dir that match pattern: their paths
	// relative to dir, with slashes. The pattern is one of doublestar v4 and
	// clean, so it neither begins with a slash nor leads upwards. It is no error
	// if there are no such files, or no dir.
	Glob(dir, pattern string) ([]string, error)
	// Exists tells whether path is a regular file. It is an error if path is a
	// directory.
	Exists(path string) (bool, error)
}

// ErrUnavailable is for Files to say that a file may exist but is not to be had.
var ErrUnavailable = errors.New("file not available")

// fileFunctions are the functions that depend on opts.
func fileFunctions(opts Options) map[string]function.Function {
	r := reader{opts.Files}
	t := &templater{checkNesting: opts.CheckNesting}
	functions := map[string]function.Function{
		"file":             guarded(r.fileFunc()),
		"filebase64":       guarded(r.filebase64Func()),
		"filebase64sha256": guarded(r.hashFunc(sha256.New, base64.StdEncoding.EncodeToString)),
		"filebase64sha512": guarded(r.hashFunc(sha512.New, base64.StdEncoding.EncodeToString)),
		"fileexists":       guarded(r.fileexistsFunc()),
		"filemd5":          guarded(r.hashFunc(md5.New, hex.EncodeToString)),
		"fileset":          guarded(r.filesetFunc()),
		"filesha1":         guarded(r.hashFunc(sha1.New, hex.EncodeToString)),
		"filesha256":       guarded(r.hashFunc(sha256.New, hex.EncodeToString)),
		"filesha512":       guarded(r.hashFunc(sha512.New, hex.EncodeToString)),
		"templatefile":     guarded(r.templatefileFunc(t)),
		"templatestring":   guarded(t.templatestringFunc()),
	}
	t.functions = sync.OnceValue(func() map[string]function.Function {
		table := make(map[string]function.Function, len(pure)+2*len(functions))
		for name, f := range pure {
			table[name] = f
		}
		for name, f := range functions {
			table[name] = f
			table["core::"+name] = f
		}
		return templateFunctions(table)
	})
	return functions
}

// reader reads files for functions, and words the errors.
type reader struct{ files Files }

// read returns the content of the file that args[0] names.
func (r reader) read(args []cty.Value) ([]byte, error) {
	if r.files == nil {
		return nil, ErrUnavailable
	}
	return r.files.Read(args[0].AsString())
}

// contentFunc is a function of the content of a file. Terraform blames some of
// them on their argument if there is no such file, and others on nothing.
func (r reader) contentFunc(encode func([]byte) (string, error), blame func(error) error) function.Function {
	return function.New(&function.Spec{
		Params:       []function.Parameter{{Name: "path", Type: cty.String}},
		Type:         function.StaticReturnType(cty.String),
		RefineResult: notNull,
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			content, err := r.read(args)
			switch {
			case errors.Is(err, ErrUnavailable):
				return cty.UnknownVal(cty.String), nil
			case err != nil:
				return cty.NilVal, blame(err)
			}
			s, err := encode(content)
			if err != nil {
				return cty.NilVal, err
			}
			return cty.StringVal(s), nil
		},
	})
}

func thePath(err error) error { return function.NewArgError(0, err) }

func (r reader) fileFunc() function.Function {
	return r.contentFunc(utf8Text, thePath)
}

func (r reader) filebase64Func() function.Function {
	return r.contentFunc(func(content []byte) (string, error) {
		if base64.StdEncoding.EncodedLen(len(content)) > MaxStringBytes {
			return "", tooLong()
		}
		return base64.StdEncoding.EncodeToString(content), nil
	}, thePath)
}

func (r reader) hashFunc(algorithm func() hash.Hash, encode func([]byte) string) function.Function {
	return r.contentFunc(func(content []byte) (string, error) {
		h := algorithm()
		h.Write(content)
		return encode(h.Sum(nil)), nil
	}, func(err error) error { return err })
}

func utf8Text(content []byte) (string, error) {
	switch {
	case len(content) > MaxStringBytes:
		return "", tooLong()
	case !utf8.Valid(content):
		return "", errors.New("the file is no UTF-8 text")
	}
	return string(content), nil
}

func (r reader) fileexistsFunc() function.Function {
	return function.New(&function.Spec{
		Params:       []function.Parameter{{Name: "path", Type: cty.String}},
		Type:         function.StaticReturnType(cty.Bool),
		RefineResult: notNull,
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			if r.files == nil {
				return cty.UnknownVal(cty.Bool), nil
			}
			exists, err := r.files.Exists(args[0].AsString())
			switch {
			case errors.Is(err, ErrUnavailable):
				return cty.UnknownVal(cty.Bool), nil
			case err != nil:
				return cty.NilVal, err
			default:
				return cty.BoolVal(exists), nil
			}
		},
	})
}

func (r reader) filesetFunc() function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{
			{Name: "path", Type: cty.String},
			{Name: "pattern", Type: cty.String},
		},
		Type:         function.StaticReturnType(cty.Set(cty.String)),
		RefineResult: notNull,
		Impl: func(args []cty.Value, resultType cty.Type) (cty.Value, error) {
			if r.files == nil {
				return cty.UnknownVal(resultType), nil
			}
			paths, err := glob(r.files, args[0].AsString(), args[1].AsString())
			switch {
			case errors.Is(err, ErrUnavailable):
				return cty.UnknownVal(resultType), nil
			case err != nil:
				return cty.NilVal, err
			case len(paths) > MaxElements:
				return cty.NilVal, tooMany()
			case len(paths) == 0:
				return cty.SetValEmpty(cty.String), nil
			}
			elements := make([]cty.Value, len(paths))
			for i, path := range paths {
				elements[i] = cty.StringVal(path)
			}
			return cty.SetVal(elements), nil
		},
	})
}

// glob finds files as Terraform does, which joins and cleans its arguments
// before it looks, so that a pattern can lead out of dir.
func glob(files Files, dir, pattern string) ([]string, error) {
	// Terraform's classes of characters know "^" as a negation, but no "!".
	pattern = strings.ReplaceAll(pattern, "[!", `[\!`)
	pattern = path.Clean(strings.TrimLeft(pattern, "/"))
	base := dir
	for {
		rest, upwards := strings.CutPrefix(pattern, "../")
		if !upwards {
			break
		}
		base, pattern = path.Join(base, ".."), rest
	}
	paths, err := files.Glob(base, pattern)
	if err != nil || base == dir {
		return paths, err
	}
	for i, found := range paths {
		relative, err := filepath.Rel(filepath.FromSlash(dir), filepath.FromSlash(path.Join(base, found)))
		if err != nil {
			return nil, err
		}
		paths[i] = filepath.ToSlash(relative)
	}
	return paths, nil
}

func (r reader) templatefileFunc(t *templater) function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{
			{Name: "path", Type: cty.String},
			{Name: "vars", Type: cty.DynamicPseudoType},
		},
		Type: function.StaticReturnType(cty.DynamicPseudoType),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			src, err := r.read(args)
			switch {
			case errors.Is(err, ErrUnavailable):
				return cty.DynamicVal, nil
			case err != nil:
				return cty.NilVal, thePath(err)
			}
			template, err := utf8Text(src)
			if err != nil {
				return cty.NilVal, err
			}
			return t.render(args[0].AsString(), []byte(template), args[1])
		},
	})
}

var basenameFunc = stringFunc("path", func(path string) (string, error) {
	return filepath.Base(path), nil
})

var dirnameFunc = stringFunc("path", func(path string) (string, error) {
	return filepath.Dir(path), nil
})

// pathexpandFunc leaves every path as it is but those that begin with "~",
// which depend on the machine.
var pathexpandFunc = function.New(&function.Spec{
	Params:       []function.Parameter{{Name: "path", Type: cty.String}},
	Type:         function.StaticReturnType(cty.String),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		path := args[0].AsString()
		switch {
		case path == "~", strings.HasPrefix(path, "~/"), strings.HasPrefix(path, `~\`):
			return cty.UnknownVal(cty.String), nil
		case strings.HasPrefix(path, "~"):
			return cty.NilVal, errors.New("another user's home directory is not to be found")
		default:
			return args[0], nil
		}
	},
})
