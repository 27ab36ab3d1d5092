package keys

import (
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/graph"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

const (
	approved       = "approved"
	specDefinition = "a key of an algorithm, or of a length, that is not among those approved is wrong"
)

var _ = add(analyzer.Check{
	ID: "approved-crypto-algorithms",
	Title: language.Text{
		En:   "keys are of approved algorithms and lengths",
		Hans: "密钥采用认可的算法与长度",
		Hant: "密碼匙採用認可的演算法和長度",
	},
	Severity: analyzer.Medium,
	Rationale: "Which algorithms and lengths are strong enough is settled by the regulator and the institution, not by whoever writes the code. " +
		"A key cannot be changed to another algorithm later: what it has encrypted has to be encrypted again.",
	Remedy: "make a key of an approved algorithm",
	Parameters: []analyzer.Parameter{{
		Name: approved,
		Default: []string{
			"AES-128", "AES-192", "AES-256", "SM4", "RSA-2048", "RSA-3072", "RSA-4096", "SM2", "EC-P256", "EC-P384", "EC-P521", "Ed25519",
			"HMAC-224", "HMAC-256", "HMAC-384", "HMAC-512", "ML-DSA-44", "ML-DSA-65", "ML-DSA-87",
		},
		Doc: "the algorithms that are approved. By default all that NIST SP 800-131A and the Chinese SM standards allow, which leaves out EC-P256K; " +
			"SM2 and SM4 alone is what takes commercial cryptography to mean the SM algorithms",
	}},
	Platforms: []analyzer.Platform{
		{
			Name: analyzer.Huawei, Types: []string{"huaweicloud_kms_key"}, Decides: analyzer.Full, Definition: specDefinition + "; a key without key_algorithm is of AES-256",
			References: []string{"https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/kms_key"},
			Judge:      spec("key_algorithm", "AES_256"),
		},
		{
			Name: analyzer.AWS, Types: awsKeySpecs.Types(), Decides: analyzer.Full, Definition: specDefinition + "; a key without a spec is of AES-256",
			Limits: "replicas, which are like their primary",
			References: []string{
				"https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose-key-spec.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_key",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_external_key",
			},
			Judge: awsKeySpecs.Judge,
		},
		{
			Name: analyzer.CloudFormation, Types: []string{"AWS::KMS::Key"}, Decides: analyzer.Full, Definition: specDefinition + "; a key without KeySpec is of AES-256",
			Limits: "replicas, which are like their primary",
			References: []string{
				"https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose-key-spec.html",
				"https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html",
			},
			Judge: spec("KeySpec", "SYMMETRIC_DEFAULT"),
		},
		{
			Name: analyzer.Alibaba, Types: []string{"alicloud_kms_key"}, Decides: analyzer.Full, Definition: specDefinition + "; a key without key_spec is of AES-256",
			References: []string{"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kms_key"},
			Judge:      spec("key_spec", "Aliyun_AES_256"),
		},
		{
			Name: analyzer.Tencent, Types: []string{"tencentcloud_kms_key"}, Decides: analyzer.Partial,
			Definition: specDefinition + "; a symmetric key is of SM4 or AES-256, as its region has it, so that both must be approved",
			References: []string{
				"https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/kms_key",
			},
			Judge: spec("key_usage", "ENCRYPT_DECRYPT"),
		},
	},
})

var awsKeySpecs = expect.ByType{
	"aws_kms_key":          spec("customer_master_key_spec", "SYMMETRIC_DEFAULT"),
	"aws_kms_external_key": spec("key_spec", "SYMMETRIC_DEFAULT"),
}

// algorithms are what the platforms call the algorithms of keys.
var algorithms = map[string][]string{
	"AES_256": {"AES-256"}, "SYMMETRIC_DEFAULT": {"AES-256"}, "Aliyun_AES_256": {"AES-256"}, "Aliyun_AES_192": {"AES-192"}, "Aliyun_AES_128": {"AES-128"},
	"SM4": {"SM4"}, "Aliyun_SM4": {"SM4"}, "ENCRYPT_DECRYPT": {"AES-256", "SM4"},
	"RSA_2048": {"RSA-2048"}, "RSA_3072": {"RSA-3072"}, "RSA_4096": {"RSA-4096"},
	"ASYMMETRIC_DECRYPT_RSA_2048": {"RSA-2048"}, "ASYMMETRIC_SIGN_VERIFY_RSA_2048": {"RSA-2048"},
	"SM2": {"SM2"}, "EC_SM2": {"SM2"}, "ASYMMETRIC_DECRYPT_SM2": {"SM2"}, "ASYMMETRIC_SIGN_VERIFY_SM2": {"SM2"},
	"ECC_NIST_P256": {"EC-P256"}, "ECC_NIST_P384": {"EC-P384"}, "ECC_NIST_P521": {"EC-P521"}, "ECC_NIST_EDWARDS25519": {"Ed25519"},
	"EC_P256": {"EC-P256"}, "EC_P384": {"EC-P384"}, "ASYMMETRIC_SIGN_VERIFY_ECC": {"EC-P256"},
	"ECC_SECG_P256K1": {"EC-P256K"}, "EC_P256K": {"EC-P256K"},
	"HMAC_224": {"HMAC-224"}, "HMAC_256": {"HMAC-256"}, "HMAC_384": {"HMAC-384"}, "HMAC_512": {"HMAC-512"},
	"ML_DSA_44": {"ML-DSA-44"}, "ML_DSA_65": {"ML-DSA-65"}, "ML_DSA_87": {"ML-DSA-87"},
}

// spec wants the algorithm that an argument names to be approved; byDefault is what it is if the argument is not set.
func spec(path, byDefault string) expect.Judge {
	return func(in *analyzer.Inspection, r *graph.Resource) analyzer.Verdict {
		v := r.Get(path)
		if v.IsUnknown() {
			return analyzer.Unsure(path, v, "%s is not known", path)
		}
		name, set := v.Text()
		if !set || name == "" {
			name = byDefault
		}
		names := algorithms[name]
		if names == nil {
			names = []string{name}
		}
		allowed := analyzer.Setting[[]string](in, approved)
		isApproved := func(algorithm string) bool { return slices.Contains(allowed, algorithm) }
		text := strings.Join(names, " or ")
		switch {
		case !slices.ContainsFunc(names, isApproved):
			return analyzer.Fail(path, v, "the key is of %s, which is not approved", text)
		case slices.ContainsFunc(names, func(algorithm string) bool { return !isApproved(algorithm) }):
			cause := graph.Cause{Kind: graph.RuntimeOnly, Subject: "the region of the account says which of the two it is", At: v.At()}
			return analyzer.UnsureBecause(cause, path, v, "the key is of %s, of which one is not approved", text)
		}
		return analyzer.Pass(path, v, "the key is of %s", text)
	}
}
