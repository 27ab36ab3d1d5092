package tfplan_test

import (
	"bytes"
	"context"
	"fmt"
	"runtime"
	"testing"
	"time"

	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/parsers/tfplan"
)

// bigPlan is a plan of about that many megabytes, in one line as Terraform prints it: databases in modules that refer to keys
// of the root module, with all sections that a plan has.
func bigPlan(megabytes int) []byte {
	const unknown = `{"address":true,"arn":true,"availability_zone":true,"backup_retention_period":true,"ca_cert_identifier":true,"endpoint":true,` +
		`"engine_version_actual":true,"hosted_zone_id":true,"id":true,"kms_key_id":true,"listener_endpoint":true,"resource_id":true,"tags_all":true,` +
		`"replicas":true,"status":true,"vpc_security_group_ids":true,"timeouts":{},"volume":[{"disk_encryption_id":true}]}`
	const known = `{"allocated_storage":100,"allow_major_version_upgrade":null,"apply_immediately":null,"auto_minor_version_upgrade":true,` +
		`"copy_tags_to_snapshot":false,"deletion_protection":true,"engine":"mysql","engine_version":"8.0","identifier":"database-%d",` +
		`"instance_class":"db.m5.large","iops":null,"multi_az":true,"password":"canary-%d","port":3306,"publicly_accessible":false,` +
		`"storage_encrypted":true,"skip_final_snapshot":false,"username":"admin","tags":{"Name":"database-%d","Owner":"payments","Stage":"production"},` +
		`"volume":[{"size":100,"type":"ULTRAHIGH"}],"restore_to_point_in_time":[],"maintenance_window":"Mon:00:00-Mon:03:00","zones":["a","b","c"]}`
	const sensitive = `{"password":true,"tags":{},"tags_all":{},"replicas":[],"vpc_security_group_ids":[],"volume":[{}],"zones":[false,false,false]}`
	const expressions = `{"identifier":{"references":["var.name"]},"engine":{"constant_value":"mysql"},"password":{"references":["var.password"]},` +
		`"kms_key_id":{"references":["var.key"]},"volume":[{"size":{"constant_value":100},"type":{"constant_value":"ULTRAHIGH"},"disk_encryption_id":{"references":["var.key"]}}]}`

	size := megabytes << 20
	var changes, planned, prior, calls bytes.Buffer
	for i := 0; changes.Len()+planned.Len()+prior.Len()+calls.Len() < size; i++ {
		if i > 0 {
			for _, section := range []*bytes.Buffer{&changes, &planned, &prior, &calls} {
				section.WriteByte(',')
			}
		}
		values := fmt.Sprintf(known, i, i, i)
		header := fmt.Sprintf(`"address":"module.m%d.aws_db_instance.this","mode":"managed","type":"aws_db_instance","name":"this","provider_name":"registry.terraform.io/hashicorp/aws"`, i)
		fmt.Fprintf(&changes, `{%s,"module_address":"module.m%d","change":{"actions":["update"],"before":%s,"after":%s,"after_unknown":%s,"before_sensitive":%s,"after_sensitive":%s}}`,
			header, i, values, values, unknown, sensitive, sensitive)
		fmt.Fprintf(&planned, `{"address":"module.m%d","resources":[{%s,"schema_version":2,"values":%s,"sensitive_values":%s}]}`, i, header, values, sensitive)
		fmt.Fprintf(&prior, `{"address":"module.m%d","resources":[{%s,"schema_version":2,"values":%s,"sensitive_values":%s}]}`, i, header, values, sensitive)
		fmt.Fprintf(&calls, `"m%d":{"source":"./db","expressions":{"key":{"references":["aws_kms_key.k.arn","aws_kms_key.k"]},"name":{"constant_value":"database-%d"}},"module":{"resources":[{"address":"aws_db_instance.this","mode":"managed","type":"aws_db_instance","name":"this","provider_config_key":"aws","expressions":%s}],"variables":{"key":{},"name":{},"password":{"sensitive":true}}}}`, i, i, expressions)
	}
	return fmt.Appendf(nil, `{"format_version":"1.2","terraform_version":"1.11.4","planned_values":{"root_module":{"child_modules":[%s]}},"resource_changes":[%s],`+
		`"prior_state":{"format_version":"1.0","values":{"root_module":{"child_modules":[%s]}}},"configuration":{"provider_config":{"aws":{"name":"aws","expressions":{"region":{"constant_value":"ap-east-1"}}}},`+
		`"root_module":{"module_calls":{%s}}},"timestamp":"2026-01-01T00:00:00Z","complete":true,"errored":false}`, &planned, &changes, &prior, &calls)
}

// readAll reads every value of a root, as `lintel graph` does.
func readAll(root *graph.Root) (values int) {
	var visit func(v graph.Value)
	visit = func(v graph.Value) {
		values++
		_ = v.Origin()
		switch v.Kind() {
		case graph.Object:
			for _, field := range v.Fields() {
				visit(field)
			}
		case graph.List:
			for _, e := range v.List() {
				visit(e)
			}
		}
	}
	for _, r := range root.Resources() {
		visit(r.Body)
	}
	return values
}

// BenchmarkPlan reads plans: as far as a check does that looks at one attribute of each resource, and all of them. Peak is
// the memory in use, with the file.
func BenchmarkPlan(b *testing.B) {
	checkOne := func(root *graph.Root) {
		for r := range root.OfType("aws_db_instance") {
			if r.Get("kms_key_id").IsSet() != graph.Yes {
				b.Fatal("the reference is lost")
			}
		}
	}
	for _, megabytes := range []int{10, 100} {
		content := bigPlan(megabytes)
		for name, read := range map[string]func(*graph.Root){"one": checkOne, "all": func(root *graph.Root) { readAll(root) }} {
			b.Run(fmt.Sprintf("%dMB/%s", megabytes, name), func(b *testing.B) {
				b.SetBytes(int64(len(content)))
				b.ReportAllocs()
				peak := watchMemory()
				for b.Loop() {
					result, err := tfplan.Load(context.Background(), graph.NewFile("plan.json", content), tfplan.Options{})
					if err != nil || len(result.Diagnostics) > 0 {
						b.Fatal(err, result.Diagnostics)
					}
					read(result.Roots[0])
				}
				b.ReportMetric(float64(peak())/(1<<20), "MB-peak")
			})
		}
	}
}

// watchMemory samples the memory in use until peak is called.
func watchMemory() (peak func() uint64) {
	runtime.GC()
	stop, done := make(chan struct{}), make(chan uint64)
	go func() {
		var highest uint64
		for {
			var stats runtime.MemStats
			runtime.ReadMemStats(&stats)
			highest = max(highest, stats.HeapInuse)
			select {
			case <-stop:
				done <- highest
				return
			case <-time.After(20 * time.Millisecond):
			}
		}
	}()
	return func() uint64 {
		close(stop)
		return <-done
	}
}
