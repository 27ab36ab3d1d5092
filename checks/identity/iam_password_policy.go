package identity

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

// The names of the check's parameters.
const (
	passwordStrength     = "password-strength"
	huaweiMaximumAge     = "huaweicloud-maximum-age"
	characterTypes       = "character-types"
	awsMinimumLength     = "aws-minimum-length"
	awsMaximumAge        = "aws-maximum-age"
	awsReuse             = "aws-reuse-prevention"
	alibabaMinimumLength = "alicloud-minimum-length"
	alibabaMaximumAge    = "alicloud-maximum-age"
	alibabaReuse         = "alicloud-reuse-prevention"
	alibabaAttempts      = "alicloud-login-attempts"
	alibabaHardExpiry    = "alicloud-hard-expiry"
)

var allCharacterTypes = []string{"uppercase", "lowercase", "numbers", "symbols"}

var _ = add(analyzer.Check{
	ID: "iam-password-policy",
	Title: language.Text{
		En:   "passwords of users are strong",
		Hans: "用户口令强度足够",
		Hant: "用戶密碼強度足夠",
	},
	Severity: analyzer.Medium,
	Rationale: "A password that is short or made of one kind of characters is found by trying. The password policy of the account is what keeps " +
		"every user, present and future, from choosing one; a password that is written down in code is known to whoever reads it, strong or not.",
	Remedy: "have the account's password policy ask for long and mixed passwords, and leave passwords to the users",
	Parameters: []analyzer.Parameter{
		{
			Name: passwordStrength, Default: "Strong", Allowed: []string{"Strong", "Medium", "Low"},
			Doc: "how strong a password must be on Huawei Cloud and Tencent Cloud, as pwdStrength of Huawei Config: 8 to 32 characters of at least three kinds (Strong), " +
				"two (Medium) or one (Low) among upper-case letters, lower-case letters, digits, special characters and spaces",
		},
		{Name: huaweiMaximumAge, Default: 0, Doc: "after how many days at most a password must expire on Huawei Cloud; 0 asks for no expiry, as Huawei Config does"},
		{
			Name: characterTypes, Default: allCharacterTypes, Allowed: allCharacterTypes,
			Doc: "the kinds of characters that AWS and Alibaba Cloud must require in a password, as the Require… parameters of AWS Config and of Alibaba Cloud Config",
		},
		{Name: awsMinimumLength, Default: 14, Doc: "how long passwords on AWS must be at least, as MinimumPasswordLength of AWS Config"},
		{Name: awsMaximumAge, Default: 90, Doc: "after how many days at most a password must expire on AWS, as MaxPasswordAge of AWS Config"},
		{Name: awsReuse, Default: 24, Doc: "how many earlier passwords must not be used again on AWS, as PasswordReusePrevention of AWS Config"},
		{Name: alibabaMinimumLength, Default: 8, Doc: "how long passwords on Alibaba Cloud must be at least, as minimumPasswordLength of Alibaba Cloud Config"},
		{Name: alibabaMaximumAge, Default: 90, Doc: "after how many days at most a password must expire on Alibaba Cloud, as maxPasswordAge of Alibaba Cloud Config"},
		{Name: alibabaReuse, Default: 3, Doc: "how many earlier passwords must not be used again on Alibaba Cloud, as passwordReusePrevention of Alibaba Cloud Config"},
		{Name: alibabaAttempts, Default: 5, Doc: "after how many wrong passwords at most a login on Alibaba Cloud must be locked, as maxLoginAttemps of Alibaba Cloud Config"},
		{Name: alibabaHardExpiry, Default: true, Doc: "whether a login with an expired password must be refused on Alibaba Cloud, as hardExpire of Alibaba Cloud Config"},
	},
	Platforms: []analyzer.Platform{
		{
			Name:    analyzer.Huawei,
			Types:   huaweiPasswords.Types(),
			Decides: analyzer.Partial,
			Definition: "Huawei Config iam-password-policy: an enabled user whose password is weaker than asked for is non-compliant; a user who is disabled or has no " +
				"password is compliant. In code that is the account's password policy, which binds every password, and passwords that are written out",
			Limits: "passwords that come from elsewhere; the password policy of IAM Identity Center, which is another subject",
			References: []string{
				"https://support.huaweicloud.com/intl/en-us/usermanual-rms/rms_05_1514.html",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_password_policy",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identityv5_password_policy",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_user",
				"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identityv5_login_profile",
			},
			Judge: huaweiPasswords.Judge,
			Account: declares("password policy", "add a huaweicloud_identity_password_policy with password_char_combination = 3",
				"huaweicloud_identity_password_policy", "huaweicloud_identityv5_password_policy"),
		},
		{
			Name:    analyzer.AWS,
			Types:   []string{"aws_iam_account_password_policy"},
			Decides: analyzer.Partial,
			Definition: "AWS Config iam-password-policy: an account whose password policy does not ask for what the parameters say is non-compliant; " +
				"the policy that an account has by default is not enough",
			Limits: "passwords of users, which Terraform does not set on AWS; IAM Identity Center",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/iam-password-policy.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_account_password_policy",
				"https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html",
			},
			Judge:   asksFor(awsRequirements),
			Account: declares("password policy", "add an aws_iam_account_password_policy", "aws_iam_account_password_policy"),
		},
		{
			Name:       analyzer.CloudFormation,
			Types:      []string{"AWS::IAM::User"},
			Decides:    analyzer.Partial,
			Definition: "AWS Config iam-password-policy: what it asks of an account's password policy is asked of the passwords that a template writes out",
			Limits:     "the account's password policy, for which CloudFormation has no resource type",
			References: []string{
				"https://docs.aws.amazon.com/config/latest/developerguide/iam-password-policy.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iam-user-loginprofile.html",
			},
			Judge:   gradesPassword("LoginProfile.Password", awsStrength),
			Account: cannotDeclare("CloudFormation has no resource for an account's password policy: the account's settings show it"),
		},
		{
			Name:    analyzer.Alibaba,
			Types:   alibabaPasswords.Types(),
			Decides: analyzer.Partial,
			Definition: "Alibaba Cloud Config ram-password-policy-check: an account whose password policy for RAM users does not ask for what the parameters say is " +
				"non-compliant; passwords that are written out are held to the same length and kinds of characters",
			Limits: "passwords that come from elsewhere; CloudSSO",
			References: []string{
				"https://help.aliyun.com/en/document_detail/209322.html",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_account_password_policy",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_password_policy",
				"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_login_profile",
			},
			Judge:   alibabaPasswords.Judge,
			Account: declares("password policy", "add an alicloud_ram_password_policy", "alicloud_ram_account_password_policy", "alicloud_ram_password_policy"),
		},
		{
			Name:       analyzer.Tencent,
			Types:      []string{"tencentcloud_cam_user"},
			Decides:    analyzer.Partial,
			Definition: "as on Huawei Cloud: a user whose password is weaker than asked for is non-compliant",
			Limits:     "the account's password policy, for which the provider has no resource; passwords that are generated, or come from elsewhere",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cam_user",
			},
			Judge:   gradesPassword("password", huaweiStrength),
			Account: cannotDeclare("the provider has no resource for an account's password policy: the account's security settings show it"),
		},
	},
})

var huaweiPasswords = expect.ByType{
	"huaweicloud_identity_password_policy":   asksFor(huaweiRequirements),
	"huaweicloud_identityv5_password_policy": asksFor(huaweiRequirements),
	"huaweicloud_identity_user":              gradesPassword("password", huaweiStrength).Or(disabled),
	"huaweicloud_identity_user_v3":           gradesPassword("password", huaweiStrength).Or(disabled),
	"huaweicloud_identity_user_password":     gradesPassword("password", huaweiStrength),
	"huaweicloud_identityv5_login_profile":   gradesPassword("password", huaweiStrength),
	"huaweicloud_identityv5_user_password":   gradesPassword("new_password", huaweiStrength),
}

var alibabaPasswords = expect.ByType{
	"alicloud_ram_account_password_policy": asksFor(func(in *analyzer.Inspection) []requirement {
		return slices.Concat(required(in, true), []requirement{
			atLeast("minimum_password_length", setting(in, alibabaMinimumLength), 12),
			within("max_password_age", setting(in, alibabaMaximumAge), 0),
			atLeast("password_reuse_prevention", setting(in, alibabaReuse), 0),
			within("max_login_attempts", setting(in, alibabaAttempts), 5),
		}, hardExpiry(in))
	}),
	"alicloud_ram_password_policy": asksFor(func(in *analyzer.Inspection) []requirement {
		return slices.Concat(required(in, false), []requirement{
			atLeast("minimum_password_length", setting(in, alibabaMinimumLength), 8),
			within("max_password_age", setting(in, alibabaMaximumAge), 0),
			atLeast("password_reuse_prevention", setting(in, alibabaReuse), 0),
			within("max_login_attemps", setting(in, alibabaAttempts), 0), // as the provider spells it
		}, hardExpiry(in))
	}),
	"alicloud_ram_login_profile": gradesPassword("password", alibabaStrength),
}

func setting(in *analyzer.Inspection, name string) int { return analyzer.Setting[int](in, name) }

func huaweiRequirements(in *analyzer.Inspection) []requirement {
	strength := huaweiStrength(in)
	requirements := []requirement{
		atLeast("minimum_password_length", strength.length, 8),
		atLeast("password_char_combination", strength.kinds, 2),
	}
	if age := setting(in, huaweiMaximumAge); age > 0 {
		requirements = append(requirements, within("password_validity_period", age, 0))
	}
	return requirements
}

func awsRequirements(in *analyzer.Inspection) []requirement {
	return slices.Concat([]requirement{atLeast("minimum_password_length", setting(in, awsMinimumLength), 6)}, required(in, false), []requirement{
		within("max_password_age", setting(in, awsMaximumAge), 0),
		atLeast("password_reuse_prevention", setting(in, awsReuse), 0),
	})
}

// required are the kinds of characters that AWS and Alibaba Cloud are to require; unset is what they do if an argument is not set.
func required(in *analyzer.Inspection, unset bool) []requirement {
	var requirements []requirement
	for _, kind := range analyzer.Setting[[]string](in, characterTypes) {
		path := "require_" + kind
		if kind == "uppercase" || kind == "lowercase" {
			path += "_characters"
		}
		requirements = append(requirements, isTrue(path, unset))
	}
	return requirements
}

func hardExpiry(in *analyzer.Inspection) []requirement {
	if analyzer.Setting[bool](in, alibabaHardExpiry) {
		return []requirement{isTrue("hard_expiry", false)}
	}
	return nil
}

// requirement is one thing that a password policy is to ask for.
type requirement struct {
	path  string
	want  string // in a few words
	edit  string // what to set the argument to
	holds func(graph.Value) graph.Tri
	unset graph.Tri // whether it holds if the argument is not set
}

func atLeast(path string, least, unset int) requirement {
	return requirement{
		path: path, want: fmt.Sprintf("at least %d", least), edit: fmt.Sprint(least), unset: graph.TriOf(unset >= least),
		holds: func(v graph.Value) graph.Tri { return v.AtLeast(int64(least)) },
	}
}

// within asks for a limit, which 0 is not.
func within(path string, most, unset int) requirement {
	return requirement{
		path: path, want: fmt.Sprintf("1 to %d", most), edit: fmt.Sprint(most), unset: graph.TriOf(unset > 0 && unset <= most),
		holds: func(v graph.Value) graph.Tri { return v.AtLeast(1).And(v.AtMost(int64(most))) },
	}
}

func isTrue(path string, unset bool) requirement {
	return requirement{path: path, want: "true", edit: "true", unset: graph.TriOf(unset), holds: graph.Value.IsTrue}
}

func (q requirement) met(v graph.Value) graph.Tri {
	if v.IsAbsent() {
		return q.unset
	}
	return q.holds(v)
}

// asksFor wants a password policy to ask for everything that is required of it; a failure names all that is missing.
func asksFor(requirements func(*analyzer.Inspection) []requirement) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		var missing, edits []string
		var shown []any
		place := graph.NewAbsent(r.At)
		verdict := analyzer.Pass("", place, "it asks for all that is required of it")
		for _, q := range requirements(in) {
			v := r.Get(q.path)
			switch q.met(v) {
			case graph.No:
				missing = append(missing, "%s is %s, want %s")
				shown = append(shown, q.path, expect.Shown(v), q.want)
				edits = append(edits, q.path+" = "+q.edit)
				if place.At() == r.At {
					place = v
				}
			case graph.Undetermined:
				verdict = verdict.And(analyzer.Unsure(q.path, v, "%s is not known", q.path))
			}
		}
		if missing == nil {
			return verdict
		}
		return analyzer.Fail("", place, strings.Join(missing, "; "), shown...).Remedied("set %s", strings.Join(edits, ", "))
	}
}

// strength is what is asked of a password.
type strength struct {
	length, longest int      // characters; longest is 0 if there is no limit
	kinds           int      // how many kinds of characters
	types           []string // kinds that must be among them
}

func huaweiStrength(in *analyzer.Inspection) strength {
	kinds := map[string]int{"Strong": 3, "Medium": 2, "Low": 1}
	return strength{length: 8, longest: 32, kinds: kinds[analyzer.Setting[string](in, passwordStrength)]}
}

func awsStrength(in *analyzer.Inspection) strength {
	return strength{length: setting(in, awsMinimumLength), types: analyzer.Setting[[]string](in, characterTypes)}
}

func alibabaStrength(in *analyzer.Inspection) strength {
	return strength{length: setting(in, alibabaMinimumLength), types: analyzer.Setting[[]string](in, characterTypes)}
}

// faults are what a password of a length and with some kinds of characters lacks.
func (s strength) faults(length int, has map[string]bool) []string {
	var faults []string
	if length < s.length {
		faults = append(faults, fmt.Sprintf("is shorter than %d characters", s.length))
	}
	if s.longest > 0 && length > s.longest {
		faults = append(faults, fmt.Sprintf("is longer than %d characters", s.longest))
	}
	if len(has) < s.kinds {
		faults = append(faults, fmt.Sprintf("has fewer than %d kinds of characters", s.kinds))
	}
	for _, kind := range s.types {
		if !has[kind] {
			faults = append(faults, "has no "+kind)
		}
	}
	return faults
}

// kindsOf are the kinds of characters in a password.
func kindsOf(password string) map[string]bool {
	has := map[string]bool{}
	for _, r := range password {
		switch {
		case unicode.IsUpper(r):
			has["uppercase"] = true
		case unicode.IsLower(r):
			has["lowercase"] = true
		case unicode.IsDigit(r):
			has["numbers"] = true
		case r == ' ':
			has["spaces"] = true
		default:
			has["symbols"] = true
		}
	}
	return has
}

// gradesPassword wants a password to be strong. What is not set passes. No message says more of it than what it lacks.
func gradesPassword(path string, of func(*analyzer.Inspection) strength) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		password := r.Get(path)
		if password.IsSet() == graph.No {
			return analyzer.Pass(path, password, "no password is set")
		}
		strength := of(in)
		var faults []string
		if text, ok := password.Text(); ok {
			faults = strength.faults(utf8.RuneCountInString(text), kindsOf(text))
		} else if made := in.Root.Target(password, "random_password", "random_string"); made != nil {
			var certain bool
			if faults, certain = strength.generated(made); faults == nil && !certain {
				return analyzer.Unsure(path, password, "%s perhaps makes a weaker password than is asked for", made.Address).Resting(made)
			}
		} else {
			return analyzer.Unsure(path, password, "the password is not known")
		}
		if faults == nil {
			return analyzer.Pass(path, password, "the password is as strong as is asked for")
		}
		return analyzer.Fail(path, password, "the password %s", strings.Join(faults, " and ")).
			Remedied("choose a longer and more mixed password, and keep it out of the code")
	}
}

// generated are the faults of every password that a random_password can make. certain tells that none of them has others.
func (s strength) generated(r *graph.Resource) (faults []string, certain bool) {
	length, ok := r.Get("length").Number()
	if !ok {
		return nil, false
	}
	possible, sure := map[string]bool{}, map[string]bool{}
	for kind, argument := range map[string]string{"uppercase": "upper", "lowercase": "lower", "numbers": "numeric", "symbols": "special"} {
		if r.Get(argument).IsFalse() != graph.Yes {
			possible[kind] = true
			if r.Get("min_"+argument).AtLeast(1) == graph.Yes {
				sure[kind] = true
			}
		}
	}
	n, _ := length.Int64()
	return s.faults(int(n), possible), s.faults(int(n), sure) == nil
}

// declares judges an account by whether it declares a thing of one of the types, which is then judged by itself.
func declares(kind, remedy string, types ...string) func(*analyzer.Inspection, *analyzer.Account) analyzer.Verdict {
	return func(_ *analyzer.Inspection, a *analyzer.Account) analyzer.Verdict {
		for range a.OfType(types...) {
			return analyzer.Skip()
		}
		return a.Absent(kind, remedy)
	}
}

// cannotDeclare leaves an account open, for the reason that no code could say what is asked for.
func cannotDeclare(reason string) func(*analyzer.Inspection, *analyzer.Account) analyzer.Verdict {
	return func(_ *analyzer.Inspection, a *analyzer.Account) analyzer.Verdict {
		cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: reason, At: a.At}
		return analyzer.UnsureBecause(cause, "", graph.NewAbsent(a.At), "the code does not say which password policy the account has")
	}
}
