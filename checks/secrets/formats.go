package secrets

import (
	"encoding/base64"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// format is how secrets of one kind are written, so that they are known wherever they stand.
type format struct {
	what    string
	marks   []string       // of which a secret has one, so that few texts are searched
	pattern *regexp.Regexp // its first group, if it has one, is the secret
}

var formats = []format{
	{"an access key of AWS", []string{"AKIA", "ASIA"}, regexp.MustCompile(`\b((?:AKIA|ASIA)[A-Z0-9]{16})\b`)},
	{"a secret access key of AWS", []string{"key", "Key", "KEY"}, regexp.MustCompile(`(?i)secret_?(?:access_?)?key["']?\s*[=:]\s*["']?([A-Za-z0-9/+]{40})(?:[^A-Za-z0-9/+=]|$)`)},
	{"an access key of Alibaba Cloud", []string{"LTAI"}, regexp.MustCompile(`\b(LTAI[A-Za-z0-9]{12,26})\b`)},
	{"a secret id of Tencent Cloud", []string{"AKID"}, regexp.MustCompile(`\b(AKID[A-Za-z0-9]{32})\b`)},
	{"an access key of Huawei Cloud", []string{"HPUA"}, regexp.MustCompile(`\b(HPUA[A-Z0-9]{16})\b`)},
	{"a private key", []string{"PRIVATE KEY"}, regexp.MustCompile(`-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----(?:\s|\\[rn])*([A-Za-z0-9+/=]{24,})`)},
	{"a token of GitHub", []string{"gh"}, regexp.MustCompile(`\b((?:gh[pousr]_[A-Za-z0-9]{36,})|(?:github_pat_[A-Za-z0-9_]{50,}))\b`)},
	{"a token of GitLab", []string{"glpat-"}, regexp.MustCompile(`\b(glpat-[A-Za-z0-9_-]{20,})`)},
	{"a token of Slack", []string{"xox"}, regexp.MustCompile(`\b(xox[abeprs]-[0-9A-Za-z-]{16,})`)},
	{"a webhook of Slack", []string{"hooks.slack.com"}, regexp.MustCompile(`(https://hooks\.slack\.com/services/T[A-Z0-9]+/B[A-Z0-9]+/[A-Za-z0-9]{20,})`)},
	{"a key of Stripe", []string{"k_live_"}, regexp.MustCompile(`\b([rs]k_live_[0-9A-Za-z]{20,})\b`)},
	{"a key of Google", []string{"AIza"}, regexp.MustCompile(`\b(AIza[0-9A-Za-z_-]{35})\b`)},
	{"a token of npm", []string{"npm_"}, regexp.MustCompile(`\b(npm_[A-Za-z0-9]{36})\b`)},
	{"a password in an address", []string{"://"}, regexp.MustCompile(`\b[a-z][a-z0-9+.-]{1,20}://[^\s:/@"'<>{}$]*:([^\s:/@"'<>{}$%*]{6,})@[A-Za-z0-9\[]`)},
}

// assigned finds what a script or a file of settings assigns to a name of a secret.
var assigned = regexp.MustCompile(`(?m)(?:^|[\s;&"'{,])([A-Za-z][A-Za-z0-9_.-]{0,60})["']?[ \t]*(?:=>|[=:])[ \t]*\\?(?:"([^"\r\n]+)"|'([^'\r\n]+)'|([^\s"';&|,}]+))`)

// defined finds what a script defines a constant of such a name as.
var defined = regexp.MustCompile(`(?i)\bdefine\(\s*["']([A-Za-z0-9_]{1,60})["']\s*,\s*["']([^"'\r\n]+)["']`)

// secretName matches names of variables that hold secrets, without regard to what stands before.
var secretName = regexp.MustCompile(`(?i)(?:^|[_.-]|[a-z])(password|passwd|passphrase|secret_?key|client_?secret|api_?key|access_?token|auth_?token|private_?key|secret_?access_?key)$`)

// shortestEncoded is how long a text is that has something to find in Base64.
const shortestEncoded = 24

// found says what kind of secret a text has in it; "" if none.
func found(text string) string {
	if what := formatted(text); what != "" {
		return what
	}
	if strings.ContainsAny(text, "=:") {
		for _, m := range assigned.FindAllStringSubmatch(text, -1) {
			if value := m[2] + m[3] + m[4]; secretName.MatchString(m[1]) && isSecret(value) {
				return "what is assigned to " + m[1]
			}
		}
	}
	if strings.Contains(text, "(") {
		for _, m := range defined.FindAllStringSubmatch(text, -1) {
			if secretName.MatchString(m[1]) && isSecret(m[2]) {
				return "what " + m[1] + " is defined as"
			}
		}
	}
	if len(text) < shortestEncoded {
		return ""
	}
	if decoded, err := base64.StdEncoding.DecodeString(strings.TrimSpace(text)); err == nil && len(decoded) > 16 && utf8.Valid(decoded) {
		return found(string(decoded))
	}
	return ""
}

func formatted(text string) string {
	for _, f := range formats {
		if !slices.ContainsFunc(f.marks, func(mark string) bool { return strings.Contains(text, mark) }) {
			continue
		}
		for _, m := range f.pattern.FindAllStringSubmatch(text, -1) {
			if !placeholder(m[1]) {
				return f.what
			}
		}
	}
	return ""
}

// isSecret reports whether the value of a variable with the name of a secret is one, and not a way to get at it: a reference, a
// path, an address, an ARN, a command, a word that switches something.
func isSecret(value string) bool {
	switch {
	case len(value) < 8, placeholder(value), strings.ContainsAny(value, "${}<>`()[]%*|"), strings.Contains(value, "://"):
		return false
	case strings.HasPrefix(value, "arn:"), strings.HasPrefix(value, "/"), strings.HasPrefix(value, "./"), strings.HasPrefix(value, "@"), strings.HasPrefix(value, "-"):
		return false
	}
	return !reference.MatchString(value)
}

// reference matches names by which something is looked up: "var.password", "ssm:/db", "Resources.Password", "db-secret-name".
var reference = regexp.MustCompile(`^(?:[a-z]+[.:][A-Za-z0-9_./:-]+|[A-Za-z]+(?:[_-][A-Za-z]+)+)$`)

// blanks are what stands where somebody is to put a secret; samples are besides what documentation calls one.
var (
	blanks  = regexp.MustCompile(`(?i)^(?:<.*>|\{\{.*\}\}|\$\{.*\}|%.*%|[x*.?_#-]+|(?:replace|change|fill|insert)[ _-]?(?:me|this|it|in|here|with)\b.*|placeholder.*|redacted|todo|tbd)$`)
	samples = regexp.MustCompile(`(?i)^(?:\[.*\]|(?:your|my|the|an?|enter|put)[ _-]?.*(?:here|password|secret|key|token|value)|dummy|null|none|undefined|n/a|unset|default)$`)
)

// blank reports whether the value of a secret is none yet.
func blank(value string) bool { return blanks.MatchString(strings.TrimSpace(value)) }

func placeholder(value string) bool {
	return blank(value) || samples.MatchString(strings.TrimSpace(value)) || repeats(value, 6)
}

// repeats reports whether a character stands n times in a row: AKIAXXXXXXXXXXXXXXXX.
func repeats(text string, n int) bool {
	run := 0
	for i := range len(text) {
		if i > 0 && text[i] == text[i-1] {
			run++
		} else {
			run = 1
		}
		if run >= n {
			return true
		}
	}
	return false
}
