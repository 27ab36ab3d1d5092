variable "encrypted" {
  type = bool
}

resource "huaweicloud_kms_key" "messages" {
  key_alias = "messages"
}

resource "huaweicloud_dms_kafka_instance" "encrypted" {
  disk_encrypted_enable = true
  disk_encrypted_key    = huaweicloud_kms_key.messages.id
}

resource "huaweicloud_dms_kafka_instance" "plain" { # want "disk_encrypted_enable is not set, want true"
  name = "payments"
}

resource "huaweicloud_dms_kafka_instance" "given" {
  disk_encrypted_enable = var.encrypted # unsure "depends on var.encrypted"
}

resource "huaweicloud_dms_rabbitmq_instance" "encrypted" {
  disk_encrypted_enable = true
  disk_encrypted_key    = huaweicloud_kms_key.messages.id
}

resource "huaweicloud_dms_rabbitmq_instance" "plain" { # want "disk_encrypted_enable is not set, want true"
  name = "payments"
}

resource "huaweicloud_dms_rabbitmq_instance" "given" {
  disk_encrypted_enable = var.encrypted # unsure "depends on var.encrypted"
}
