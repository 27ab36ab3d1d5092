package tfplan_test

import (
	"bytes"
	"cmp"
	"encoding/json"
	"flag"
	"hash/fnv"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var record = flag.Bool("record", false, "write testdata/plans anew from the terraform on the PATH")

// recordedWith is the Terraform that has printed the plans.
const recordedWith = "1.11.4"

// TestRecording makes the recorded plans again, one in oneIn unless they are to be written.
func TestRecording(t *testing.T) {
	const oneIn = 16
	out, err := exec.Command("terraform", "version", "-json").Output()
	if err != nil || !bytes.Contains(out, []byte(`"terraform_version": "`+recordedWith+`"`)) {
		t.Skipf("the plans were NOT recorded again: that takes terraform %s on the PATH", recordedWith)
	}
	cliConfig := ""
	for name, path := range plans(t) {
		hash := fnv.New32a()
		hash.Write([]byte(name))
		if !*record && hash.Sum32()%oneIn != 0 {
			continue
		}
		recorded, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(recorded, []byte(`lintel-iac/plan`)) {
			if !*record {
				continue // the provider takes long to build
			}
			cliConfig = cmp.Or(cliConfig, buildPlanProvider(t))
		}
		again := makePlan(t, name, cmp.Or(cliConfig, os.DevNull))
		if *record {
			if err := os.WriteFile(path, again, 0o644); err != nil {
				t.Fatal(err)
			}
		} else if !bytes.Equal(withoutTime(t, again), withoutTime(t, recorded)) {
			t.Errorf("%s: terraform %s prints another plan", name, recordedWith)
		}
	}
}

// withoutTime is a plan as Go writes it, without the time at which it was made.
func withoutTime(t *testing.T, plan []byte) []byte {
	t.Helper()
	var content map[string]json.RawMessage
	if err := json.Unmarshal(plan, &content); err != nil {
		t.Fatal(err)
	}
	delete(content, "timestamp")
	again, err := json.Marshal(content)
	if err != nil {
		t.Fatal(err)
	}
	return again
}

// makePlan plans a case of the corpus and prints the plan.
func makePlan(t *testing.T, name, cliConfig string) []byte {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(filepath.Join(corpus, name))); err != nil {
		t.Fatal(err)
	}
	args := readArgs(t, name)
	env := append(slices.DeleteFunc(os.Environ(), func(v string) bool { return strings.HasPrefix(v, "TF_") }),
		"TF_CLI_CONFIG_FILE="+cliConfig, "CHECKPOINT_DISABLE=1", "TF_IN_AUTOMATION=1")
	if args.Workspace != "" {
		env = append(env, "TF_WORKSPACE="+args.Workspace)
	}
	for name, value := range args.Env {
		env = append(env, name+"="+value)
	}
	terraform := func(args ...string) []byte {
		cmd := exec.Command("terraform", args...)
		cmd.Dir, cmd.Env = dir, env
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%s: terraform %s: %v\n%s", name, args[0], err, out)
		}
		return out
	}
	if cliConfig == os.DevNull {
		terraform("init", "-input=false")
	} else {
		terraform("get") // a development override wants no init
	}
	plan := []string{"plan", "-input=false", "-lock=false", "-refresh=false", "-out=plan"}
	for _, file := range args.VarFiles {
		plan = append(plan, "-var-file="+file)
	}
	for _, name := range slices.Sorted(maps.Keys(args.Vars)) {
		plan = append(plan, "-var="+name+"="+args.Vars[name])
	}
	terraform(plan...)
	return terraform("show", "-json", "plan")
}

// buildPlanProvider builds the plan-only provider of the corpus and returns a configuration of Terraform that uses it.
func buildPlanProvider(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	build := exec.Command("go", "build", "-o", filepath.Join(dir, "terraform-provider-plan"), ".")
	build.Dir = "../terraform/testdata/planprovider"
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("the plan-only provider could not be built: %v\n%s", err, out)
	}
	config := filepath.Join(dir, "terraform.rc")
	content := "provider_installation {\n  dev_overrides { \"lintel-iac/plan\" = \"" + filepath.ToSlash(dir) + "\" }\n  direct { exclude = [\"*/*\"] }\n}\n"
	if err := os.WriteFile(config, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return config
}
