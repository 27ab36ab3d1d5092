package cloudformation

import (
	"bytes"
	"errors"
	"path"
	"strings"
	"unsafe"

	"github.com/lintel-iac/lintel/analyzer/graph"
)

// read reads a file as JSON if it is named or starts like that, else as YAML. The error is a *[syntaxError].
func read(file *graph.File) (node, []graph.Diagnostic, error) {
	named := strings.EqualFold(path.Ext(file.Path), ".json")
	if !named && !bytes.HasPrefix(bytes.TrimLeft(bytes.TrimPrefix(file.Content, []byte(byteOrderMark)), " \t\r\n"), []byte("{")) {
		return readYAML(file)
	}
	root, diagnostics, err := readJSON(file)
	if err == nil || named {
		return root, diagnostics, err
	}
	// YAML starts like that too, if it is written in its flow style.
	if root, diagnostics, err := readYAML(file); err == nil {
		return root, diagnostics, nil
	}
	return node{}, nil, err
}

// textOf is the content of a file as a string, without a copy: nobody changes it.
func textOf(content []byte) string { return unsafe.String(unsafe.SliceData(content), len(content)) }

// Malformed returns what is wrong with a file that is named like YAML or JSON and is neither. A file that is only too large, or
// no template, is not malformed.
func Malformed(file *graph.File) (fault graph.Diagnostic, malformed bool) {
	_, _, err := read(file)
	var syntax *syntaxError
	if !errors.As(err, &syntax) || !strings.HasPrefix(syntax.message, "invalid ") {
		return graph.Diagnostic{}, false
	}
	return graph.Errorf(syntax.at, "%s", syntax.message), true
}
