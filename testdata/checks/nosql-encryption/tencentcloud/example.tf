variable "encryption" {
  type = string
}

resource "tencentcloud_mongodb_instance" "from_the_start" {
  instance_name   = "documents"
  data_encryption = "TDE"
}

resource "tencentcloud_mongodb_instance" "later" {
  instance_name = "documents"
}

resource "tencentcloud_mongodb_instance_transparent_data_encryption" "later" {
  instance_id    = tencentcloud_mongodb_instance.later.id
  kms_region     = "ap-guangzhou"
  kms_key_source = "0"
}

resource "tencentcloud_mongodb_instance" "plain" { # want "data_encryption is not set, want TDE"
  instance_name = "documents-test"
}

resource "tencentcloud_mongodb_instance" "declined" {
  instance_name   = "documents-test"
  data_encryption = "No_Encryption" # want "data_encryption is \"No_Encryption\", want TDE"
}

resource "tencentcloud_mongodb_instance" "given" {
  instance_name   = "documents-branch"
  data_encryption = var.encryption # unsure "depends on var.encryption"
}

resource "tencentcloud_mongodb_sharding_instance" "from_the_start" {
  instance_name   = "documents"
  data_encryption = "TDE"
}

resource "tencentcloud_mongodb_sharding_instance" "plain" { # want "data_encryption is not set"
  instance_name = "documents-test"
}

resource "tencentcloud_mongodb_sharding_instance" "given" {
  instance_name   = "documents-branch"
  data_encryption = var.encryption # unsure "depends on var.encryption"
}
