package compute

import (
	"github.com/lintel-iac/lintel/analyzer"
	"github.com/lintel-iac/lintel/analyzer/language"
	"github.com/lintel-iac/lintel/checks/internal/expect"
)

var _ = add(analyzer.Check{
	ID: "secure-boot-enabled",
	Title: language.Text{
		En:   "images let servers start with secure or measured boot",
		Hans: "镜像支持服务器安全启动或度量启动",
		Hant: "映像檔支援伺服器安全啟動或度量啟動",
	},
	Severity: analyzer.Low,
	Rationale: "What is changed before the operating system starts is seen by nothing that runs on it. Secure boot refuses software that is not signed, measured boot records what " +
		"was started; both need an image that is made for it.",
	Remedy: "register the image with UEFI and keys for secure boot, or with a TPM",
	Platforms: []analyzer.Platform{
		{
			Name:       analyzer.AWS,
			Types:      []string{"aws_ami"},
			Decides:    analyzer.Partial,
			Definition: "JR/T 0167-2020 7.4.4: an image that starts without UEFI, or with neither keys for secure boot nor a TPM, gives its servers no protection of the start",
			Limits:     "images that are not registered by this code, and copies, which are as their original",
			References: []string{
				"https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/uefi-secure-boot.html",
				"https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/nitrotpm.html",
				"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ami",
			},
			Judge: expect.OneOf("boot_mode", "uefi", "uefi-preferred").
				And(expect.Set("uefi_data").Or(expect.OneOf("tpm_support", "v2.0"))).
				Remedied(`set boot_mode = "uefi", and uefi_data to a store with keys for secure boot or tpm_support = "v2.0"; this registers the image anew`),
		},
	},
	Elsewhere: map[string]string{
		analyzer.Huawei:         "the provider has no argument for secure or measured boot",
		analyzer.CloudFormation: "there is no resource type for images",
		analyzer.Alibaba:        "the provider has no argument for trusted systems; UEFI as the boot mode of an image says nothing of signatures",
		analyzer.Tencent:        "the provider has no argument for secure or measured boot",
	},
})
