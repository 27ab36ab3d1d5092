// Package storage holds the checks on buckets, and on who may use what has a policy of its own.
package storage

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var checks []*analyzer.Check

// Checks returns the checks of this package.
func Checks() []*analyzer.Check { return checks }

func add(c analyzer.Check) *analyzer.Check {
	c.Topic = "storage"
	checks = append(checks, &c)
	return &c
}

// ofBucket is a resource of its own that configures one aspect of a bucket, which all providers let it name in the same way.
func ofBucket(typ string, passes expect.Judge) expect.Companion {
	return expect.Companion{Types: []string{typ}, Path: "bucket", Keys: []string{"bucket", "id"}, Passes: passes}
}

// ofUndeclared is the judge of a resource that configures one aspect of a bucket, for one whose bucket is not declared in the same
// code. If it is, the bucket is judged with it.
func ofUndeclared(bucket string, j expect.Judge) expect.Judge {
	type names struct{ bucket string }
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		named := r.Get("bucket")
		if in.Root.Target(named, bucket) != nil {
			return analyzer.Skip()
		}
		declared := graph.Memo(in.Root, names{bucket}, func() map[string]bool {
			declared := map[string]bool{}
			for b := range in.Root.OfType(bucket) {
				if text, ok := b.Get("bucket").Text(); ok {
					declared[text] = true
				}
			}
			return declared
		})
		if text, ok := named.Text(); ok && declared[text] {
			return analyzer.Skip()
		}
		return j(in, r)
	}
}

// References that most of the checks rest on.
const (
	docHuaweiBucket  = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/obs_bucket"
	docAWSBucket     = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket"
	docCFNBucket     = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html"
	docAlibabaBucket = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oss_bucket"
	docTencentBucket = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cos_bucket"
)
