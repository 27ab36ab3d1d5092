package cloudformation

import (
	"context"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/internal/source"
)

// large is a template of 500 resources and about a megabyte.
func large() string {
	var b strings.Builder
	b.WriteString("AWSTemplateFormatVersion: 2010-09-09\nParameters:\n  Env: {Type: String}\nConditions:\n  Prod: !Equals [!Ref Env, prod]\nResources:\n")
	for i := range 500 {
		fmt.Fprintf(&b, "  Database%d: # one of many\n    Type: AWS::RDS::DBInstance\n    Properties:\n      StorageEncrypted: !If [Prod, true, false]\n      Tags:\n", i)
		for j := range 25 {
			fmt.Fprintf(&b, "        - Key: key%d\n          Value: !Sub \"${AWS::StackName}-%d-value\"\n", j, j)
		}
		fmt.Fprintf(&b, "      VPCSecurityGroups:\n        - !GetAtt Group.GroupId\n        - !ImportValue shared-group\n      DBName: !Join [\"-\", [!Ref Env, \"%d\"]]\n", i)
	}
	b.WriteString("  Group: {Type: AWS::EC2::SecurityGroup}\n")
	return b.String()
}

// oneLine is a template of about five megabytes on one line, as programs write it.
func oneLine() string {
	var b strings.Builder
	b.WriteString(`{"Resources":{"Group":{"Type":"AWS::EC2::SecurityGroup"}`)
	for i := 0; b.Len() < 5<<20; i++ {
		fmt.Fprintf(&b, `,"Database%d":{"Type":"AWS::RDS::DBInstance","Properties":{"StorageEncrypted":{"Fn::Equals":["a","a"]},"Tags":[`, i)
		for j := range 25 {
			fmt.Fprintf(&b, `{"Key":"key%d","Value":{"Fn::Sub":"${AWS::StackName}-%d-value"}},`, j, j)
		}
		b.WriteString(`{"Key":"last","Value":"x"}],"VPCSecurityGroups":[{"Fn::GetAtt":["Group","GroupId"]}]},"Metadata":{"aws:cdk:path":"App/Stack/Database/Resource"}}`)
	}
	b.WriteString("}}")
	return b.String()
}

// benchmarkLoad loads a template and reads what a check reads of it, or everything.
func benchmarkLoad(b *testing.B, name, template string, everything bool) {
	dir := lay(b, map[string]string{name: template})
	b.SetBytes(int64(len(template)))
	b.ReportAllocs()
	var before, after runtime.MemStats
	var peak uint64
	for b.Loop() {
		runtime.GC()
		runtime.ReadMemStats(&before)
		tree, err := source.Open(dir)
		if err != nil {
			b.Fatal(err)
		}
		result, err := Load(context.Background(), tree, []string{name}, Options{})
		if err != nil {
			b.Fatal(err)
		}
		root := result.Roots[0]
		for _, r := range root.Resources() {
			r.Get("StorageEncrypted").IsTrue()
			if everything {
				visit(r.Body)
			}
		}
		if len(root.Diagnostics()) > 0 || len(result.Diagnostics) > 0 {
			b.Fatal(root.Diagnostics(), result.Diagnostics)
		}
		runtime.GC()
		runtime.ReadMemStats(&after)
		peak = max(peak, after.HeapAlloc-min(before.HeapAlloc, after.HeapAlloc))
		runtime.KeepAlive(result)
	}
	b.ReportMetric(float64(peak)/float64(len(template)), "live-bytes/input-byte")
}

// visit reads all of a value.
func visit(v graph.Value) {
	for _, part := range v.Fields() {
		visit(part)
	}
	if v.Kind() == graph.List {
		for _, part := range v.List() {
			visit(part)
		}
	}
}

func BenchmarkYAML(b *testing.B)        { benchmarkLoad(b, "t.yaml", large(), false) }
func BenchmarkOneLineJSON(b *testing.B) { benchmarkLoad(b, "t.json", oneLine(), false) }
func BenchmarkReadAll(b *testing.B)     { benchmarkLoad(b, "t.json", oneLine(), true) }
