package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/regulations"
)

// everyVerdict has a finding, one that is excepted, a pass, something undetermined, a resource without a check, a module that
// is not read, and what cannot be parsed.
var everyVerdict = map[string]string{
	"main.tf": `variable "unknown" {}
resource "aws_db_instance" "bad" {}
resource "aws_db_instance" "good" { storage_encrypted = true }
resource "aws_db_instance" "open" { storage_encrypted = var.unknown }
# lintel:ignore rds-instances-enable-kms until=2999-12-31 reason="a test" approver=Chan ticket=T-1
resource "aws_db_instance" "excepted" {}
resource "aws_vpc" "main" {}
module "far" { source = "example/far/aws" }
`,
	"broken/main.tf": "}",
}

// Whatever is written in Chinese uses the words that the glossary decides on, in each format.
func TestReportsUseTheGlossary(t *testing.T) {
	lay(t, everyVerdict)
	commands := [][]string{{"regulations"}, {"regulations", "jrt-0167-2020"}, {"regulations", "hkma-tm-g-1", "3.1.4"}, {"checks", "kms-rotation-enabled"}}
	for _, format := range formatNames() {
		commands = append(commands, []string{"scan", "--include", "passed,undetermined,suppressed", "--regulation", "all", "-f", format})
	}
	for _, l := range []language.Language{language.Simplified, language.Traditional} {
		for _, command := range commands {
			_, out, errors := lintel(append(command, "--lang", string(l))...)
			if !strings.ContainsFunc(out, func(r rune) bool { return '一' <= r && r <= '鿿' }) {
				t.Errorf("%v: nothing in %s: %s%s", command, l, out, errors)
			}
			for _, line := range strings.Split(out, "\n") {
				avoided(t, l, line)
			}
		}
	}
}

// The list of checks shows the titles of all.
func TestTitlesUseTheGlossary(t *testing.T) {
	withAllChecks(t)
	for _, l := range []language.Language{language.Simplified, language.Traditional} {
		_, out, _ := lintel("checks", "--lang", string(l))
		if lines := strings.Count(out, "\n"); lines != len(allChecks())+1 {
			t.Errorf("%d lines in %s:\n%s", lines, l, out)
		}
		for _, line := range strings.Split(out, "\n") {
			avoided(t, l, line)
		}
	}
}

// avoided looks for words that the glossary has others for.
func avoided(t *testing.T, l language.Language, text string) {
	t.Helper()
	for _, term := range regulations.Glossary() {
		for _, word := range term.Avoid[l] {
			if strings.Contains(text, word) {
				t.Errorf("the glossary has %q instead of %q: %s", term.Term.In(l), word, text)
			}
		}
	}
}

// The verdicts and counts of a report are in its language; what programs read is not.
func TestScanInChinese(t *testing.T) {
	lay(t, everyVerdict)
	exit, text, _ := lintel("scan", "--lang", "zh-Hans", "--include", "undetermined", "main.tf")
	for _, want := range []string{
		"检查结果的说明、原因与补救建议暂为英文。\n",
		"main.tf:2:1: rds-instances-enable-kms（高）", " aws_db_instance.bad\n",
		"（未能判定）", "资源5个：发现1项（高1），已接受1项（例外1），未能判定1项（未给定值1），通过1项；没有检查项的资源1个（1种类型）；未读取的模块调用1个\n",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in:\n%s", want, text)
		}
	}
	if exit != exitFindings {
		t.Errorf("exit %d", exit)
	}
	_, report := scanJSON(t, "--lang", "zh-Hant", "main.tf")
	if got := report.Manifest.Settings["lang"]; got != string(language.Traditional) {
		t.Errorf("the manifest says %v", got)
	}
	check := allChecks()[slices.IndexFunc(allChecks(), func(c *analyzer.Check) bool { return c.ID == "rds-instances-enable-kms" })]
	if got := report.Results[0]; got.Title != check.Title.Hant || got.Outcome != "fail" {
		t.Errorf("%+v, want the title %q", got, check.Title.Hant)
	}
}
