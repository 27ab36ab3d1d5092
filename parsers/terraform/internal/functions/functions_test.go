package functions

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/zclconf/go-cty/cty"
	"golang.org/x/crypto/ssh"
)

// TestOpenTofu holds the functions that Terraform lacks against what OpenTofu documents.
func TestOpenTofu(t *testing.T) {
	unknown := map[string]cty.Value{"unknown": cty.UnknownVal(cty.String)}
	for _, tt := range []struct {
		src  string
		want cty.Value // NilVal for an error
	}{
		{`base64gunzip(base64gzip("hello, 世界"))`, cty.StringVal("hello, 世界")},
		{`base64gunzip("H4sIAAAAAAAA/8pIzcnJBwQAAP//hqYQNgUAAAA=")`, cty.StringVal("hello")},
		{`base64gunzip("!")`, cty.NilVal},
		{`base64gunzip("SGVsbG8=")`, cty.NilVal},
		{`base64gunzip("H4sIAAAAAAAA/8pIzcnJBw==")`, cty.NilVal},
		{`base64gunzip(unknown)`, cty.UnknownVal(cty.String).RefineNotNull()},

		{`cidrcontains("192.168.2.0/20", "192.168.2.1")`, cty.True},
		{`cidrcontains("192.168.2.0/20", "192.168.2.0/22")`, cty.True},
		{`cidrcontains("192.168.2.0/20", "192.126.2.1")`, cty.False},
		{`cidrcontains("192.168.2.0/20", "192.126.2.0/18")`, cty.False},
		{`cidrcontains("192.168.0.0/20", "192.168.0.0/18")`, cty.False},
		{`cidrcontains("fe80::/48", "fe80::1")`, cty.True},
		{`cidrcontains("fe80::/48", "fe81::1")`, cty.False},
		{`cidrcontains("fe80::/48", "10.0.0.1")`, cty.NilVal},
		{`cidrcontains("10.0.0.0/8", "fe80::/48")`, cty.NilVal},
		{`cidrcontains("10.0.0.0", "10.0.0.1")`, cty.NilVal},
		{`cidrcontains("10.0.0.0/8", "x")`, cty.NilVal},
		{`cidrcontains("10.0.0.0/8", "fe80::1%eth0")`, cty.NilVal},
		{`cidrcontains("10.0.0.0/8", unknown)`, cty.UnknownVal(cty.Bool).RefineNotNull()},

		{`urldecode("Hello+World%21")`, cty.StringVal("Hello World!")},
		{`urldecode("%E2%98%83")`, cty.StringVal("☃")},
		{`urldecode("foo%3Abar%40localhost%3Ffoo%3Dbar%26bar%3Dbaz")`, cty.StringVal("foo:bar@localhost?foo=bar&bar=baz")},
		{`urldecode("100%")`, cty.NilVal},
		{`urldecode("%FF")`, cty.NilVal},
	} {
		v, err := evaluate(t, Options{}, tt.src, unknown)
		if err != nil {
			v = cty.NilVal
		}
		if v != tt.want && (v == cty.NilVal || tt.want == cty.NilVal || !v.RawEquals(tt.want)) {
			t.Errorf("%s = %#v (%v), want %#v", tt.src, v, err, tt.want)
		}
	}
}

// TestImpure: what the clock, chance or the machine decides is unknown, but not null.
func TestImpure(t *testing.T) {
	for _, src := range []string{
		`abspath("a")`, `abspath("/a")`, `bcrypt("a", 10)`, `pathexpand("~")`, `pathexpand("~/a")`,
		`plantimestamp()`, `timestamp()`, `uuid()`, `core::uuid()`,
	} {
		v, err := evaluate(t, Options{}, src, nil)
		if err != nil || !v.RawEquals(cty.UnknownVal(cty.String).RefineNotNull()) {
			t.Errorf("%s = %#v, %v", src, v, err)
		}
	}
	v, err := evaluate(t, Options{}, `abspath(secret)`, map[string]cty.Value{"secret": cty.StringVal("a").Mark(Sensitive)})
	if err != nil || !v.HasMark(Sensitive) {
		t.Errorf("abspath of a sensitive path = %#v, %v", v, err)
	}
}

func TestProvider(t *testing.T) {
	f := Provider("provider::x::y")
	for _, args := range [][]cty.Value{
		nil,
		{cty.StringVal("a"), cty.NullVal(cty.String), cty.DynamicVal},
		{cty.UnknownVal(cty.Number), cty.EmptyTupleVal},
	} {
		if v, err := f.Call(args); err != nil || !v.RawEquals(cty.DynamicVal) {
			t.Errorf("%#v: %#v, %v", args, v, err)
		}
	}
	if v, err := f.Call([]cty.Value{cty.StringVal("a").Mark(Sensitive)}); err != nil || !v.RawEquals(cty.DynamicVal.Mark(Sensitive)) {
		t.Errorf("sensitive argument: %#v, %v", v, err)
	}
}

func TestTableNamesEverythingTwice(t *testing.T) {
	table := Table(Options{})
	for name := range table {
		if bare, ok := strings.CutPrefix(name, "core::"); ok {
			if _, ok := table[bare]; !ok {
				t.Errorf("%s, but no %s", name, bare)
			}
		} else if _, ok := table["core::"+name]; !ok {
			t.Errorf("%s, but no core::%s", name, name)
		}
	}
	delete(table, "upper")
	if _, ok := Table(Options{})["upper"]; !ok {
		t.Error("a table is not its owner's alone")
	}
}

// unavailable has every file, but shows none.
type unavailable struct{}

func (unavailable) Read(string) ([]byte, error)           { return nil, ErrUnavailable }
func (unavailable) Exists(string) (bool, error)           { return false, ErrUnavailable }
func (unavailable) Glob(string, string) ([]string, error) { return nil, ErrUnavailable }

// TestUnavailable: a file that is not to be had makes an unknown value, and
// none that try would step over.
func TestUnavailable(t *testing.T) {
	str := cty.UnknownVal(cty.String).RefineNotNull()
	for src, want := range map[string]cty.Value{
		`file("/etc/passwd")`:              str,
		`filebase64("~/.ssh/id_rsa")`:      str,
		`filemd5("a")`:                     str,
		`filebase64sha512("a")`:            str,
		`fileexists("a")`:                  cty.UnknownVal(cty.Bool).RefineNotNull(),
		`fileset("..", "*")`:               cty.UnknownVal(cty.Set(cty.String)).RefineNotNull(),
		`templatefile("a", {})`:            cty.DynamicVal,
		`try(file("/etc/passwd"), "none")`: cty.DynamicVal,
		`can(file("/etc/passwd"))`:         cty.UnknownVal(cty.Bool),
	} {
		for name, opts := range map[string]Options{"unavailable": {Files: unavailable{}}, "no files": {}} {
			if v, err := evaluate(t, opts, src, nil); err != nil || !v.RawEquals(want) {
				t.Errorf("%s, %s: %#v, %v, want %#v", name, src, v, err, want)
			}
		}
	}
}

// TestErrorsKeepSecrets calls functions so that they fail over a sensitive argument.
func TestErrorsKeepSecrets(t *testing.T) {
	const canary = "c4n4ry"
	secret := func(s string) cty.Value { return cty.StringVal(s).Mark(Sensitive) }
	variables := map[string]cty.Value{
		"s":        secret(canary),
		"list":     cty.ListVal([]cty.Value{secret(canary)}),
		"json":     secret(`{"` + canary + `": ` + canary + `}`),
		"yaml":     secret("a: !" + canary + " 1"),
		"csv":      secret("a\n\"" + canary),
		"template": secret("${" + canary + "}"),
		"broken":   secret("${" + canary + " +}"),
		"regexp":   secret("(?P<" + canary + ">"),
		"object":   cty.ObjectVal(map[string]cty.Value{"a b": secret(canary)}),
		"keyed":    cty.ObjectVal(map[string]cty.Value{canary + " b": cty.True}).Mark(Sensitive),
	}
	for _, src := range []string{
		`tonumber(s)`, `tobool(s)`, `tolist(s)`, `tomap(list)`, `sum(list)`, `parseint(s, 10)`, `jsondecode(json)`, `yamldecode(yaml)`,
		`csvdecode(csv)`, `base64decode("${s}!")`, `base64gunzip(s)`, `urldecode("${s}%")`, `textdecodebase64("${s}!", "UTF-8")`,
		`textencodebase64("a", s)`, `cidrhost(s, 1)`, `cidrnetmask(s)`, `cidrsubnet(s, 1, 1)`, `cidrsubnets(s, 1)`,
		`cidrcontains(s, "10.0.0.1")`, `cidrcontains("10.0.0.0/8", s)`, `timeadd(s, "1h")`, `timeadd("2020-01-01T00:00:00Z", s)`,
		`timecmp(s, s)`, `formatdate("YYYY", s)`, `formatdate(s, "2020-01-01T00:00:00Z")`, `format("%d", s)`, `format("%z${s}", 1)`,
		`formatlist("%d", list)`, `regex(regexp, "a")`, `regexall(regexp, "a")`, `replace("a", "/${regexp}/", "b")`, `uuidv5(s, "a")`,
		`lookup({ a = 1 }, s)`, `file(s)`, `filemd5(s)`, `fileexists(s)`, `fileset(s, s)`, `templatefile(s, {})`,
		`templatefile("t", { a = s })`, `templatefile("t", object)`, `templatefile("t", keyed)`, `templatestring(template, {})`,
		`templatestring(broken, { c4n4ry = 1 })`, `templatestring(s, keyed)`, `rsadecrypt(s, s)`, `pathexpand("~${s}")`,
		`element(list, 0.5)`, `slice(list, 0, 7)`, `index(list, "a")`, `one(concat(list, list))`, `range(s)`, `zipmap(list, [])`,
		`transpose({ a = [s, null] })`, `setproduct(s, s)`, `merge(s, s)`, `flatten(s)`, `keys(s)`, `values(s)`, `contains(s, s)`,
		`try(tonumber(s), jsondecode(json))`, `chunklist(list, -1)`, `length(tonumber(s))`, `coalesce(object, 1)`, `join(s, [[]])`,
	} {
		_, err := evaluate(t, Options{Files: quotingFiles{}}, src, variables)
		if err == nil {
			t.Errorf("%s does not fail", src)
		} else if strings.Contains(err.Error(), canary) {
			t.Errorf("%s: %s", src, err)
		}
	}
}

// quotingFiles has one file, and quotes the name of every other one.
type quotingFiles struct{}

func (quotingFiles) Read(name string) ([]byte, error) {
	if name == "t" {
		return []byte("${a} ${b}"), nil
	}
	return nil, errors.New("no " + name)
}
func (quotingFiles) Exists(name string) (bool, error) { return false, errors.New("no " + name) }
func (quotingFiles) Glob(dir, _ string) ([]string, error) {
	return nil, errors.New("no " + dir)
}

func TestRSADecrypt(t *testing.T) {
	key, err := rsa.GenerateKey(rand.Reader, 1024)
	if err != nil {
		t.Fatal(err)
	}
	pkcs8, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	openSSH, err := ssh.MarshalPrivateKey(key, "")
	if err != nil {
		t.Fatal(err)
	}
	//lint:ignore SA1019 it is the padding that rsadecrypt takes, as in Terraform
	ciphertext, err := rsa.EncryptPKCS1v15(rand.Reader, &key.PublicKey, []byte("secret"))
	if err != nil {
		t.Fatal(err)
	}
	encoded := cty.StringVal(base64.StdEncoding.EncodeToString(ciphertext))
	rsadecrypt := Table(Options{})["rsadecrypt"]
	for _, block := range []*pem.Block{
		{Type: "RSA PRIVATE KEY", Bytes: x509.MarshalPKCS1PrivateKey(key)},
		{Type: "PRIVATE KEY", Bytes: pkcs8},
		openSSH,
	} {
		keyText := cty.StringVal(string(pem.EncodeToMemory(block)))
		if v, err := rsadecrypt.Call([]cty.Value{encoded, keyText}); err != nil || v.AsString() != "secret" {
			t.Errorf("%s: %#v, %v", block.Type, v, err)
		}
		if v, err := rsadecrypt.Call([]cty.Value{cty.StringVal("eA=="), keyText}); err == nil {
			t.Errorf("%s: decrypts what it did not encrypt: %#v", block.Type, v)
		}
	}
}

// TestMarksPass: a mark that this package does not know goes where Terraform's own would go.
func TestMarksPass(t *testing.T) {
	type reference string
	variables := map[string]cty.Value{
		"s": cty.StringVal("a").Mark(reference("r")),
		"l": cty.ListVal([]cty.Value{cty.StringVal("a").Mark(reference("r")), cty.StringVal("b")}),
	}
	for src, marked := range map[string]bool{
		`upper(s)`: true, `format("%s", s)`: true, `jsonencode({ a = s })`: true, `l[0]`: true, `element(l, 0)`: true,
		`element(l, 1)`: false, `length(l)`: false, `nonsensitive(s)`: true, `sensitive(s)`: true, `issensitive(s)`: false,
		`ephemeralasnull(s)`: true, `tostring(s)`: true, `tolist([s, "b"])[1]`: false, `templatefile("t", { v = s })`: true,
		`lookup({ a = s, b = 1 }, "b", 2)`: false, `file("t")`: false, `can(s)`: false, `try(s, 1)`: true,
	} {
		v, err := evaluate(t, Options{Files: memFiles{"t": "x ${v}"}}, src, variables)
		if err != nil || v.HasMark(reference("r")) != marked {
			t.Errorf("%s = %#v, %v, want the mark: %t", src, v, err, marked)
		}
	}
}

func BenchmarkTable(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Table(Options{Files: memFiles{}})
	}
}

// BenchmarkTemplatefile renders a template as a for_each of instances would.
func BenchmarkTemplatefile(b *testing.B) {
	template := strings.Repeat("line ${upper(name)} of %{ if flag }some%{ else }other%{ endif } text\n", 20)
	f := Table(Options{Files: memFiles{"t": template}})["templatefile"]
	args := []cty.Value{cty.StringVal("t"), cty.ObjectVal(map[string]cty.Value{"name": cty.StringVal("x"), "flag": cty.True})}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := f.Call(args); err != nil {
			b.Fatal(err)
		}
	}
}

func names() []string {
	var all []string
	for name := range Table(Options{}) {
		if !strings.HasPrefix(name, "core::") {
			all = append(all, name)
		}
	}
	slices.Sort(all)
	return all
}
