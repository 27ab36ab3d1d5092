package cloudformation

import (
	"bytes"
	"regexp"
	"strings"
)

// Sniff reports whether the content is a template, by its sections and not by its name. It also recognises one that cannot
// be parsed, so that the fault is reported; what only resembles one (manifests of Kubernetes, workflows, packages) it
// does not.
func Sniff(content []byte) bool {
	if !bytes.Contains(content, []byte(version)) && !bytes.Contains(content, []byte("Resources")) {
		return false
	}
	sections := yamlSections
	if body := bytes.TrimLeft(bytes.TrimPrefix(content, []byte(byteOrderMark)), " \t\r\n"); bytes.HasPrefix(body, []byte("{")) {
		sections = jsonSections
	}
	for name := range sections(content) {
		if name == version || (name == "Resources" && typed.Match(content)) {
			return true
		}
	}
	return false
}

const version = "AWSTemplateFormatVersion"

// typed is the type of a resource, such as AWS::S3::Bucket or Custom::Thing.
var typed = regexp.MustCompile(`Type["']?[ \t]*:\s*["']?[A-Za-z0-9]+::[A-Za-z0-9]`)

// name is a name at the start of a line.
var name = regexp.MustCompile(`^["']?([A-Za-z][A-Za-z0-9:]*)["']?[ \t]*:(\s|$)`)

// yamlSections are the names that stand at the margin.
func yamlSections(content []byte) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		margin, begun := -1, false
		rest := strings.TrimPrefix(textOf(content), byteOrderMark)
		for line := range strings.Lines(rest) {
			text := strings.TrimLeft(line, " ")
			if indent := len(line) - len(text); strings.TrimSpace(text) == "" || strings.HasPrefix(text, "#") ||
				strings.HasPrefix(text, "%") || strings.HasPrefix(text, "---") {
				continue
			} else if margin < 0 {
				margin = indent
			} else if indent != margin {
				continue
			}
			section := name.FindStringSubmatch(text)
			if section == nil {
				if !begun {
					return // prose
				}
				continue
			}
			begun = true
			if !yield(section[1]) {
				return
			}
		}
	}
}

// jsonSections are the names in the outermost object, as far as its brackets and quotes are right.
func jsonSections(content []byte) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		depth := 0
		for i := 0; i < len(content); i++ {
			switch c := content[i]; {
			case c == '{' || c == '[':
				depth++
			case c == '}' || c == ']':
				depth--
			case c == '"' || c == '\'':
				start := i + 1
				for i++; i < len(content) && content[i] != c; i++ {
					if content[i] == '\\' {
						i++
					}
				}
				if depth == 1 && i < len(content) && bytes.HasPrefix(bytes.TrimLeft(content[i+1:], " \t\r\n"), []byte(":")) && !yield(string(content[start:i])) {
					return
				}
			case depth == 1 && 'A' <= c && c <= 'Z':
				start := i
				for i+1 < len(content) && content[i+1] != ':' && content[i+1] > ' ' {
					i++
				}
				if !yield(string(content[start : i+1])) {
					return
				}
			}
		}
	}
}
