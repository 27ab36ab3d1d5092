package settings

import (
	"bytes"
	"encoding/json"
)

//go:generate go test -run ^TestSchemasAreCurrent$ -update

// Schema is the JSON Schema of a settings file, for editors. It knows no checks, so that it does not change with them.
func Schema() []byte { return schema("Settings of lintel (.lintel.yaml)", new(Settings).keys(nil)) }

// PolicySchema is the JSON Schema of a policy.
func PolicySchema() []byte { return schema("Policy of lintel (--policy)", new(Policy).keys(nil)) }

func schema(title string, keys []key) []byte {
	object := objectSchema(keys)
	object["$schema"] = "http://json-schema.org/draft-07/schema#"
	object["title"] = title
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(object); err != nil {
		panic(err) // it holds nothing but texts, numbers and lists
	}
	return text.Bytes()
}
