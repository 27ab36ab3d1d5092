variable "configuration" {
  type = string
}

variable "at_rest" {
  type = bool
}

resource "aws_emr_security_configuration" "encrypting" {
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableAtRestEncryption = true
      AtRestEncryptionConfiguration = {
        LocalDiskEncryptionConfiguration = {
          EncryptionKeyProviderType = "AwsKms"
        }
      }
      EnableInTransitEncryption = true
    }
  })
}

resource "aws_emr_security_configuration" "as_a_text" {
  configuration = <<-EOF
    {"EncryptionConfiguration": {"EnableAtRestEncryption": true, "AtRestEncryptionConfiguration": {"LocalDiskEncryptionConfiguration": {"EncryptionKeyProviderType": "AwsKms"}}, "EnableInTransitEncryption": true}}
  EOF
}

resource "aws_emr_security_configuration" "plain_in_transit" {
  configuration = jsonencode({ # want "EnableInTransitEncryption of configuration is false"
    EncryptionConfiguration = {
      EnableAtRestEncryption = true
      AtRestEncryptionConfiguration = {
        LocalDiskEncryptionConfiguration = {
          EncryptionKeyProviderType = "AwsKms"
        }
      }
      EnableInTransitEncryption = false
    }
  })
}

resource "aws_emr_security_configuration" "plain_at_rest" {
  configuration = jsonencode({ # want "EnableAtRestEncryption of configuration is not set"
    EncryptionConfiguration = {
      EnableInTransitEncryption = true
    }
  })
}

resource "aws_emr_security_configuration" "plain_local_disks" {
  configuration = jsonencode({ # want "so that local disks are not encrypted"
    EncryptionConfiguration = {
      EnableAtRestEncryption = true
      AtRestEncryptionConfiguration = {
        S3EncryptionConfiguration = {
          EncryptionMode = "SSE-S3"
        }
      }
      EnableInTransitEncryption = true
    }
  })
}

resource "aws_emr_security_configuration" "given_in_part" {
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableAtRestEncryption    = var.at_rest # unsure "depends on var.at_rest"
      EnableInTransitEncryption = true
    }
  })
}

resource "aws_emr_security_configuration" "given" {
  configuration = var.configuration # unsure "depends on var.configuration"
}

resource "aws_emr_cluster" "secured" {
  security_configuration = aws_emr_security_configuration.encrypting.name
}

resource "aws_emr_cluster" "plain" { # want "security_configuration is not set, want a value"
  name = "risk"
}

resource "aws_emr_cluster" "of_another_place" {
  security_configuration = "bank-default" # unsure "names what is not declared here"
}

resource "aws_emr_cluster" "given" {
  security_configuration = var.configuration # unsure "depends on var.configuration"
}
