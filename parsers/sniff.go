package parsers

import (
	"bytes"
	"encoding/json"
	"path"
	"regexp"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// couldBeCode reports whether a file that nobody named is worth a look at its content.
func couldBeCode(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".json", ".yaml", ".yml", ".template":
		return true
	}
	return false
}

// configuration matches the start of a block of Terraform's language.
var configuration = regexp.MustCompile(`(?m)^[ \t]*(?:(?:resource|data) "[^"\n]+" "[^"\n]+"|(?:module|variable|output|provider) "[^"\n]+"|locals|terraform) *\{`)

// decoded returns the content as UTF-8 and without a byte order mark or the white space that it starts with; wide reports
// whether it was UTF-16, as PowerShell writes what is redirected to a file.
func decoded(content []byte) (text []byte, wide bool) {
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

// isKubernetes reports whether a text, in YAML or JSON, is a manifest of Kubernetes.
func isKubernetes(text []byte) bool {
	if bytes.HasPrefix(text, []byte("{")) {
		var manifest struct{ APIVersion, Kind string }
		return json.Unmarshal(text, &manifest) == nil && manifest.APIVersion != "" && manifest.Kind != ""
	}
	has := func(key string) bool {
		for _, quote := range []string{"", `"`, "'"} {
			line := []byte(quote + key + quote + ":")
			if bytes.HasPrefix(text, line) || bytes.Contains(text, append([]byte("\n"), line...)) {
				return true
			}
		}
		return false
	}
	return has("apiVersion") && has("kind")
}
