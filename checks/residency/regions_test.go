package residency

import (
	"testing"

	"github.com/lintel-iac/lintel/analyzer"
)

func TestTerritories(t *testing.T) {
	for _, test := range []struct {
		platform, region  string
		mainland, special bool
	}{
		{analyzer.Huawei, "cn-north-4", true, false},
		{analyzer.Huawei, "ap-southeast-1", false, true},
		{analyzer.Huawei, "eu-west-0", false, false},
		{analyzer.AWS, "cn-northwest-1", true, false},
		{analyzer.AWS, "ap-east-1", false, true},
		{analyzer.AWS, "ap-east-2", false, false}, // Taipei
		{analyzer.CloudFormation, "cn-north-1", true, false},
		{analyzer.Alibaba, "cn-hangzhou-finance", true, false},
		{analyzer.Alibaba, "cn-hongkong", false, true},
		{analyzer.Alibaba, "ap-southeast-1", false, false},
		{analyzer.Tencent, "ap-shanghai-fsi", true, false},
		{analyzer.Tencent, "ap-hongkong", false, true},
		{analyzer.Tencent, "ap-singapore", false, false},
	} {
		if got := in(mainlandChina, test.platform, test.region); got != test.mainland {
			t.Errorf("%s %s in mainland China: %t", test.platform, test.region, got)
		}
		if got := in(hongKong, test.platform, test.region); got != test.special {
			t.Errorf("%s %s in Hong Kong: %t", test.platform, test.region, got)
		}
	}
	if !allowed([]string{hongKong, "ap-southeast-*"}, analyzer.AWS, "ap-southeast-3") || allowed([]string{hongKong}, analyzer.AWS, "ap-southeast-3") {
		t.Error("a setting names territories and patterns of regions")
	}
}

func TestRegionOf(t *testing.T) {
	for text, want := range map[string]string{
		"cn-north-4": "cn-north-4",
		"arn:aws:backup:eu-west-1:123456789012:backup-vault:far": "eu-west-1",
		"arn:aws:s3:::far":               "",
		"qcs::cos:ap-hongkong::far-1250": "ap-hongkong",
		"oss-cn-hangzhou":                "cn-hangzhou",
		"a:b":                            "",
	} {
		if got := regionOf(text); got != want {
			t.Errorf("region of %q: %q, want %q", text, got, want)
		}
	}
}
