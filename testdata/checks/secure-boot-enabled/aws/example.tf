variable "mode" {
  type = string
}

resource "aws_ami" "signed" {
  boot_mode = "uefi"
  uefi_data = "QU1aTlVFRkk="
}

resource "aws_ami" "measured" {
  boot_mode   = "uefi"
  tpm_support = "v2.0"
}

resource "aws_ami" "without_uefi" { # want "boot_mode is not set, want uefi or uefi-preferred" "uefi_data is not set"
  name = "base"
}

resource "aws_ami" "uefi_alone" { # want "uefi_data is not set, want a value"
  boot_mode = "uefi"
}

resource "aws_ami" "given" {
  boot_mode   = var.mode # unsure "depends on var.mode"
  tpm_support = "v2.0"
}
