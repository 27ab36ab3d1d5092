package language

import (
	"slices"
	"testing"
)

func TestParse(t *testing.T) {
	for _, l := range All {
		if got, err := Parse(string(l)); got != l || err != nil {
			t.Errorf("%s: %s, %v", l, got, err)
		}
	}
	if got, err := Parse("ZH-hant"); got != Traditional || err != nil {
		t.Errorf("tags have no case: %s, %v", got, err)
	}
	for _, tag := range []string{"", "zh", "de", "zh-Hant-HK"} {
		if _, err := Parse(tag); err == nil {
			t.Errorf("%q is no language of the reports", tag)
		}
	}
}

func TestText(t *testing.T) {
	text := Text{En: "key", Hans: "密钥", Hant: " "}
	if got := text.In(Simplified); got != "密钥" {
		t.Errorf("simplified Chinese: %q", got)
	}
	if got := text.In(""); got != "key" {
		t.Errorf("no language is English: %q", got)
	}
	if got := text.Missing(); !slices.Equal(got, []Language{Traditional}) {
		t.Errorf("missing: %v", got)
	}
	if text.IsZero() || !(Text{}).IsZero() {
		t.Error("zero is a text in no language")
	}
}
