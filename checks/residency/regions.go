package residency

import (
	"path"
	"slices"
	"strings"

	"github.com/lintel-iac/lintel/analyzer"
)

// The territories that a setting can name instead of their regions.
const (
	mainlandChina = "mainland-china"
	hongKong      = "hong-kong"
)

// territories are, for each platform, patterns of the regions of a territory. A region of Alibaba Cloud in Hong Kong is named
// like one in the mainland, and Tencent Cloud names regions after their cities.
//
//   - https://developer.huaweicloud.com/intl/en-us/endpoint
//   - https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
//   - https://www.alibabacloud.com/help/en/cloud-migration-guide-for-beginners/latest/regions-and-zones
//   - https://www.tencentcloud.com/document/product/213/6091
var territories = map[string]map[string][]string{
	mainlandChina: {
		analyzer.Huawei:  {"cn-*"},
		analyzer.AWS:     {"cn-north-1", "cn-northwest-1"},
		analyzer.Alibaba: {"cn-*"}, // but see [in]
		analyzer.Tencent: {
			"ap-beijing*", "ap-changsha*", "ap-chengdu*", "ap-chongqing*", "ap-fuzhou*", "ap-guangzhou*", "ap-hangzhou*", "ap-hefei*", "ap-jinan*",
			"ap-nanjing*", "ap-qingyuan*", "ap-shanghai*", "ap-shenyang*", "ap-shenzhen*", "ap-shijiazhuang*", "ap-tianjin*", "ap-wuhan*", "ap-xibei*",
			"ap-xian*", "ap-zhengzhou*",
		},
	},
	hongKong: {
		analyzer.Huawei:  {"ap-southeast-1"},
		analyzer.AWS:     {"ap-east-1"},
		analyzer.Alibaba: {"cn-hongkong", "cn-hongkong-*"},
		analyzer.Tencent: {"ap-hongkong", "ap-hongkong-*"},
	},
}

// in reports whether a region of a platform lies in a territory.
func in(territory, platform, region string) bool {
	if platform == analyzer.CloudFormation {
		platform = analyzer.AWS
	}
	if territory == mainlandChina && in(hongKong, platform, region) {
		return false
	}
	return matches(territories[territory][platform], region)
}

// allowed reports whether a region is among those of a setting: names of territories, or patterns of regions.
func allowed(setting []string, platform, region string) bool {
	return slices.ContainsFunc(setting, func(item string) bool {
		if territories[item] != nil {
			return in(item, platform, region)
		}
		return matches([]string{item}, region)
	})
}

func matches(patterns []string, region string) bool {
	return slices.ContainsFunc(patterns, func(pattern string) bool {
		matched, _ := path.Match(pattern, region)
		return matched
	})
}

// regionOf is the region that a text names: the text itself, or that within an ARN, a bucket of Tencent Cloud
// (qcs::cos:ap-hongkong::name) or a location of Alibaba Cloud's OSS (oss-cn-hangzhou). It is "" for an ARN that names none.
func regionOf(text string) string {
	parts := strings.Split(text, ":")
	switch {
	case len(parts) > 3 && parts[0] == "arn":
		return parts[3]
	case len(parts) > 3 && parts[0] == "qcs":
		return parts[3]
	case len(parts) > 1:
		return ""
	}
	return strings.TrimPrefix(text, "oss-")
}
