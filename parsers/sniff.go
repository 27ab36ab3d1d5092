package parsers

import (
	"bytes"
	"encoding/json"
	"path"
	"slices"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/lintel-iac/lintel/parsers/tfplan"
)

// format is what a file is, as far as its name and a look at its content tell.
type format uint8

const (
	foreign format = iota // nothing that concerns lintel
	kubernetes
	terraformOutput // what Terraform has written; whether it can be read is for its parser to say
	malformed       // JSON that is none
)

// explanations say of what was named on the command line why it is not read.
var explanations = map[format]string{
	foreign:    "is in no format that lintel reads and was passed over",
	kubernetes: "is a Kubernetes manifest, which lintel does not read, and was passed over",
	malformed:  "is not well-formed JSON",
}

// harmless formats are passed over with a warning when they are named, since tools such as pre-commit name every file. Anything
// else that is named and not read was meant to be scanned and could not be.
var harmless = []format{foreign, kubernetes}

// sniff tells what a file is. It costs a pass over the content and no more.
func sniff(name string, content []byte) format {
	switch {
	case tfplan.Sniff(content) != tfplan.Foreign:
		return terraformOutput
	case !bytes.HasPrefix(content, []byte("{")):
		if has := yamlKeys(content); has("apiVersion") && has("kind") {
			return kubernetes
		}
		return foreign
	}
	has := jsonKeys(content)
	switch {
	case has("apiVersion") && has("kind"):
		return kubernetes
	case path.Ext(name) == ".json" && !json.Valid(content):
		return malformed
	}
	return foreign
}

// text returns the content as UTF-8 and without a byte order mark or the white space that it starts with; wide reports
// whether it was UTF-16, as PowerShell writes what is redirected to a file.
func text(content []byte) (utf8Text []byte, wide bool) {
	decode := func(char func(pair []byte) uint16) []byte {
		var text []byte
		for pair := range slices.Chunk(content[:len(content)&^1], 2) {
			unit := rune(char(pair))
			if utf16.IsSurrogate(unit) {
				unit = utf8.RuneError // good enough for a look
			}
			text = utf8.AppendRune(text, unit)
		}
		return text
	}
	little := func(pair []byte) uint16 { return uint16(pair[0]) | uint16(pair[1])<<8 }
	big := func(pair []byte) uint16 { return uint16(pair[1]) | uint16(pair[0])<<8 }
	switch {
	case bytes.HasPrefix(content, []byte{0xff, 0xfe}), len(content) > 1 && content[0] != 0 && content[1] == 0:
		content, wide = decode(little), true
	case bytes.HasPrefix(content, []byte{0xfe, 0xff}), len(content) > 1 && content[0] == 0 && content[1] != 0:
		content, wide = decode(big), true
	}
	return bytes.TrimLeft(bytes.TrimPrefix(content, []byte("\ufeff")), " \t\r\n"), wide
}

// jsonKeys returns a predicate that tells whether a JSON object has a key. A text that ends early has the keys before its end.
func jsonKeys(content []byte) func(key string) bool {
	var keys []string
	depth, expectKey := 0, false
	for i := 0; i < len(content); i++ {
		switch content[i] {
		case '"':
			end := stringEnd(content, i+1)
			if depth == 1 && expectKey && len(keys) < 1<<10 {
				keys = append(keys, string(content[i+1:end]))
			}
			expectKey = false
			i = end
		case '{', '[':
			depth++
			expectKey = content[i] == '{'
		case '}', ']':
			if depth--; depth == 0 {
				i = len(content)
			}
		case ',':
			expectKey = depth == 1
		}
	}
	return func(key string) bool { return slices.Contains(keys, key) }
}

// stringEnd is the index of the quotation mark that ends a JSON string, or of the end of the content.
func stringEnd(content []byte, start int) int {
	for i := start; i < len(content); i++ {
		switch content[i] {
		case '\\':
			i++
		case '"':
			return i
		}
	}
	return len(content)
}

// yamlKeys returns a predicate that tells whether a YAML text has a key at the start of a line.
func yamlKeys(content []byte) func(key string) bool {
	return func(key string) bool {
		for _, quote := range []string{"", `"`, "'"} {
			line := []byte(quote + key + quote + ":")
			if bytes.HasPrefix(content, line) || bytes.Contains(content, append([]byte("\n"), line...)) {
				return true
			}
		}
		return false
	}
}
