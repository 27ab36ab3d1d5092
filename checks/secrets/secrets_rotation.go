package secrets

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

const maxDays = "max-days"

var _ = add(analyzer.Check{
	ID: "secrets-rotation",
	Title: language.Text{
		En:   "secrets in the secret store are rotated automatically",
		Hans: "凭据服务中的凭据自动轮换",
		Hant: "憑證資料服務中的憑證資料自動輪換",
	},
	Severity: analyzer.Medium,
	Rationale: "A secret that nobody changes is good for as long as the oldest copy of it. Rotation by the store bounds that, and shows that " +
		"the application can bear a new password at any time.",
	Remedy: "let the store rotate the secret",
	Parameters: []analyzer.Parameter{
		{Name: maxDays, Default: 90, Doc: "after how many days at most a secret on AWS must be rotated, as maxDaysSinceRotation of AWS Config secretsmanager-secret-periodic-rotation"},
	},
	Platforms: []analyzer.Platform{
		{
			Name: analyzer.AWS, Types: awsRotation.Types(), Decides: analyzer.Partial,
			Definition: "AWS Config secretsmanager-rotation-enabled-check: a secret without rotation is non-compliant. A rotation that is rarer than max-days is wrong too",
			Limits:     "rotation that another repository or the console sets up; secrets that AWS services keep, which they rotate themselves; how often a schedule that names months comes round",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/secretsmanager-rotation-enabled-check.html",
				"https://docs.aws.amazon.com/config/latest/developerguide/secretsmanager-secret-periodic-rotation.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/secretsmanager_secret_rotation",
			},
			Judge: awsRotation.Judge,
		},
		{
			Name: analyzer.CloudFormation, Types: cfnRotation.Types(), Decides: analyzer.Partial,
			Definition: "AWS Config secretsmanager-rotation-enabled-check: a secret without rotation is non-compliant. A rotation that is rarer than max-days is wrong too",
			Limits:     "rotation that another stack or the console sets up; how often a schedule that names months comes round",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/secretsmanager-rotation-enabled-check.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html",
			},
			Judge: cfnRotation.Judge,
		},
		{
			Name: analyzer.Alibaba, Types: []string{"alicloud_kms_secret"}, Decides: analyzer.Full,
			Definition: "as on AWS: a secret that could be rotated automatically and is not is non-compliant",
			Limits:     "generic secrets, which KMS cannot rotate; how often it rotates",
			References: []string{"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kms_secret"},
			Judge: expect.True("enable_automatic_rotation").
				Remedied("set enable_automatic_rotation = true and rotation_interval").
				Unless(expect.Value("secret_type", "Generic", func(v graph.Value) graph.Tri { return v.Is("Generic").Or(v.IsSet().Not()) })),
		},
		{
			Name: analyzer.Tencent, Types: []string{"tencentcloud_ssm_product_secret"}, Decides: analyzer.Full,
			Definition: "as on AWS: a secret of a database that is not rotated is non-compliant",
			Limits:     "secrets that users define (tencentcloud_ssm_secret), which cannot be rotated automatically; how often it rotates",
			References: []string{"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/ssm_product_secret"},
			Judge:      expect.True("enable_rotation"),
		},
	},
	Elsewhere: map[string]string{
		analyzer.Huawei: "huaweicloud_csms_secret has no argument for the rotation of a secret, which is set up in the service",
	},
})

var (
	awsRotation = expect.ByType{
		"aws_secretsmanager_secret": expect.Companion{
			Types: []string{"aws_secretsmanager_secret_rotation"}, Path: "secret_id", Keys: []string{"id", "arn"},
			Passes: expect.NotFalse("rotation_enabled"),
		}.Remedied("add an aws_secretsmanager_secret_rotation for the secret"),
		"aws_secretsmanager_secret_rotation": often("rotation_rules.automatically_after_days", "rotation_rules.schedule_expression"),
	}
	cfnRotation = expect.ByType{
		"AWS::SecretsManager::Secret": expect.Companion{
			Types: []string{"AWS::SecretsManager::RotationSchedule"}, Path: "SecretId", Keys: []string{"Id"},
		}.Remedied("add an AWS::SecretsManager::RotationSchedule for the secret"),
		"AWS::SecretsManager::RotationSchedule": often("RotationRules.AutomaticallyAfterDays", "RotationRules.ScheduleExpression"),
	}
)

// often wants a rotation to come round within the days that are allowed: after a number of days, or by a schedule.
func often(days, schedule string) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		most := int64(analyzer.Setting[int](in, maxDays))
		by := r.Get(schedule)
		if by.IsSet() == graph.No {
			return expect.AtMost(days, most).Remedied("set %s to %d or less", days, most)(in, r)
		}
		text, known := by.Text()
		if !known {
			return analyzer.Unsure(schedule, by, "%s is not known", schedule)
		}
		switch within(text, most) {
		case graph.Yes:
			return analyzer.Pass(schedule, by, "%s is %s", schedule, by)
		case graph.No:
			return analyzer.Fail(schedule, by, "it rotates by %s, want every %d days or more often", by, most)
		}
		cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the months that the schedule names are not counted", At: by.At()}
		return analyzer.UnsureBecause(cause, schedule, by, "how often it rotates by %s is not known", by)
	}
}

var rate = regexp.MustCompile(`^rate\((\d+) (hour|day)s?\)$`)

// within tells whether a schedule comes round within a number of days: "rate(30 days)", or one of cron that names no months, which
// is once a month or more often.
func within(schedule string, days int64) graph.Tri {
	if m := rate.FindStringSubmatch(strings.TrimSpace(schedule)); m != nil {
		n, err := strconv.ParseInt(m[1], 10, 64)
		if m[2] == "hour" {
			n /= 24
		}
		return graph.TriOf(err == nil && n <= days)
	}
	if fields := strings.Fields(schedule); days >= 31 && len(fields) == 6 && fields[3] == "*" {
		return graph.Yes
	}
	return graph.Undetermined
}
