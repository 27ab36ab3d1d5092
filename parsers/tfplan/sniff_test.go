package tfplan

import (
	"strings"
	"testing"
)

func TestSniff(t *testing.T) {
	tests := []struct {
		name, content string
		want          Kind
	}{
		{"nothing", "", Foreign},
		{"a plan", `{"format_version":"1.2","terraform_version":"1.11.4","planned_values":{}}`, Plan},
		{"a plan with sorted names", `{"configuration":{"root_module":{}},"format_version":"1.2"}`, Plan},
		{"a plan that is cut off", `{"format_version":"0.1","planned_values":{"root`, Plan},
		{"a byte order mark and blanks", "\ufeff \n{ \"format_version\" : \"1.0\" , \"resource_changes\": []}", Plan},
		{"a state", `{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":{}}}`, State},
		{"an empty state", `{"format_version":"1.0"}`, State},
		{"a raw state", `{"version":4,"terraform_version":"1.11.4","serial":1,"lineage":"x"}`, RawState},
		{"an old raw state", `{"version":3,"terraform_version":"0.11.14","serial":1,"lineage":"x","modules":[]}`, RawState},
		{"a log", `{"@level":"info","@message":"Terraform 1.11.4","@module":"terraform.ui"}` + "\n{}", Log},
		{"a binary plan", "PK\x03\x04\x14\x00\x08\x00\x08\x00\x00\x00tfplan", Binary},
		{"another archive", "PK\x03\x04\x14\x00readme", Foreign},
		{"provider schemas", `{"format_version":"1.0","provider_schemas":{}}`, Foreign},
		{"validation", `{"format_version":"1.0","valid":true,"error_count":0}`, Foreign},
		{"names further inside", `{"x":{"format_version":"1.2","planned_values":{}}}`, Foreign},
		{"names in a text", `{"x":"\"format_version\":\"planned_values\""}`, Foreign},
		{"a list", `[{"format_version":"1.2","planned_values":{}}]`, Foreign},
		{"another syntax", "format_version: 1.2\nplanned_values: {}\n", Foreign},
		{"many brackets", strings.Repeat(`{"a":`, 1<<16), Foreign},
	}
	for _, test := range tests {
		if got := Sniff([]byte(test.content)); got != test.want {
			t.Errorf("%s: %d, want %d", test.name, got, test.want)
		}
	}
}
