// Package storage holds the checks on buckets, and on who may use what has a policy of its own.
package storage

import (
	"github.com/lintel-iac/lintel/analyzer"
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

// References that most of the checks rest on.
const (
	docHuaweiBucket  = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/obs_bucket"
	docAWSBucket     = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket"
	docCFNBucket     = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html"
	docAlibabaBucket = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oss_bucket"
	docTencentBucket = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cos_bucket"
)
