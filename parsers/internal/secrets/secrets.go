// Package secrets knows which attributes of a resource hold secrets, whatever the configuration says of them.
package secrets

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed sensitive.tsv
var flagged string

// byType maps a resource type to the paths that its provider flags as sensitive.
var byType = sync.OnceValue(func() map[string][]string {
	types := map[string][]string{}
	for line := range strings.Lines(flagged) {
		if typ, path, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok && !strings.HasPrefix(line, "#") {
			types[typ] = append(types[typ], path)
		}
	}
	return types
})

// names are attributes that hold secrets, or can, in whatever resource they stand: the schemas do not flag all of them, and
// the schema of a type may not be known. Folded as in fold.
var names = map[string]bool{
	"userdata": true, "userdatabase64": true, "customdata": true,
	"adminpass": true, "passwd": true,
	"secretstring": true, "secretbinary": true, "secretkey": true, "secretaccesskey": true, "clientsecret": true,
	"privatekey": true, "authtoken": true, "token": true, "securitytoken": true, "sessiontoken": true, "accesstoken": true, "oauthtoken": true, "hectoken": true, "apikey": true, "presharedkey": true, "psk": true,
}

// Attribute reports whether the attribute at a path of names separated by dots holds a secret.
func Attribute(typ, path string) bool {
	leaf := fold(path[strings.LastIndexByte(path, '.')+1:])
	if names[leaf] || ((strings.HasSuffix(leaf, "password") || leaf == "passwords") && !isSwitch(leaf)) {
		return true
	}
	for _, p := range byType()[typ] {
		if p == path {
			return true
		}
	}
	return false
}

// isSwitch reports whether a name that ends in "password" says what is to be done about one: manage_master_user_password.
func isSwitch(leaf string) bool {
	for _, verb := range []string{"allow", "can", "change", "disable", "enable", "force", "generate", "is", "keep", "manage", "need", "random", "require", "reset", "rotate", "set", "use", "with"} {
		if strings.HasPrefix(leaf, verb) && !strings.HasPrefix(leaf, "user") {
			return true
		}
	}
	return false
}

func fold(name string) string {
	return strings.ToLower(strings.ReplaceAll(strings.ReplaceAll(name, "_", ""), "-", ""))
}
