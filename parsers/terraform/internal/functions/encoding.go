package functions

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"errors"
	"io"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/hashicorp/go-cty-funcs/encoding"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	textencoding "golang.org/x/text/encoding"
	"golang.org/x/text/encoding/ianaindex"
)

// stringFunc makes a function of one string out of one in Go.
func stringFunc(param string, f func(string) (string, error)) function.Function {
	return function.New(&function.Spec{
		Params:       []function.Parameter{{Name: param, Type: cty.String}},
		Type:         function.StaticReturnType(cty.String),
		RefineResult: notNull,
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			s, err := f(args[0].AsString())
			if err != nil {
				return cty.NilVal, err
			}
			return cty.StringVal(s), nil
		},
	})
}

var (
	base64encodeFunc = refined(encoding.Base64EncodeFunc)
	urlencodeFunc    = refined(encoding.URLEncodeFunc)
)

var errNotUTF8 = errors.New("this is no UTF-8 text")

var base64decodeFunc = stringFunc("str", func(s string) (string, error) {
	b, err := base64.StdEncoding.DecodeString(s)
	if err != nil {
		return "", errors.New("this is no base64")
	}
	if !utf8.Valid(b) {
		return "", errNotUTF8
	}
	return string(b), nil
})

// base64gzipFunc flushes before it closes, as Terraform does: the bytes differ.
var base64gzipFunc = stringFunc("str", func(s string) (string, error) {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := io.WriteString(z, s); err != nil {
		return "", err
	}
	if err := z.Flush(); err != nil {
		return "", err
	}
	if err := z.Close(); err != nil {
		return "", err
	}
	return base64.StdEncoding.EncodeToString(b.Bytes()), nil
})

// base64gunzipFunc is OpenTofu's.
var base64gunzipFunc = stringFunc("str", func(s string) (string, error) {
	b, err := base64.StdEncoding.DecodeString(s)
	if err != nil {
		return "", errors.New("this is no base64")
	}
	z, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		return "", errors.New("what it decodes to is not compressed with gzip")
	}
	b, err = io.ReadAll(io.LimitReader(z, MaxStringBytes+1))
	switch {
	case err != nil:
		return "", errors.New("the compressed data are damaged")
	case len(b) > MaxStringBytes:
		return "", tooLong()
	case !utf8.Valid(b):
		return "", errNotUTF8
	}
	return string(b), nil
})

// urldecodeFunc is OpenTofu's.
var urldecodeFunc = stringFunc("str", func(s string) (string, error) {
	decoded, err := url.QueryUnescape(s)
	if err != nil {
		return "", err
	}
	if !utf8.ValidString(decoded) {
		return "", errNotUTF8
	}
	return decoded, nil
})

var textencodebase64Func = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "string", Type: cty.String},
		{Name: "encoding", Type: cty.String},
	},
	Type:         function.StaticReturnType(cty.String),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		enc, err := textEncoding(args[1])
		if err != nil {
			return cty.NilVal, err
		}
		b, err := enc.NewEncoder().Bytes([]byte(args[0].AsString()))
		if err != nil {
			return cty.NilVal, function.NewArgErrorf(0, "some characters have no form in the encoding %s", quoted(args[1]))
		}
		return cty.StringVal(base64.StdEncoding.EncodeToString(b)), nil
	},
})

var textdecodebase64Func = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "source", Type: cty.String},
		{Name: "encoding", Type: cty.String},
	},
	Type:         function.StaticReturnType(cty.String),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		enc, err := textEncoding(args[1])
		if err != nil {
			return cty.NilVal, err
		}
		b, err := base64.StdEncoding.DecodeString(args[0].AsString())
		if err != nil {
			return cty.NilVal, function.NewArgErrorf(0, "this is no base64")
		}
		b, err = enc.NewDecoder().Bytes(b)
		if err != nil || bytes.ContainsRune(b, utf8.RuneError) {
			return cty.NilVal, function.NewArgErrorf(0, "some bytes mean nothing in the encoding %s", quoted(args[1]))
		}
		return cty.StringVal(string(b)), nil
	},
})

func textEncoding(name cty.Value) (textencoding.Encoding, error) {
	enc, err := ianaindex.IANA.Encoding(name.AsString())
	if err != nil || enc == nil {
		return nil, function.NewArgErrorf(1, "%s is no character encoding that is known here", quoted(name))
	}
	return enc, nil
}

// cells bounds what csvdecode reads: every cell ends with a comma or a line.
func cells(args []cty.Value) error {
	s := text(args[0])
	if strings.Count(s, ",")+strings.Count(s, "\n") > MaxElements {
		return tooMany()
	}
	return nil
}
