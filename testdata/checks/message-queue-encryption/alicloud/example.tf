variable "key" {
  type = string
}

variable "encrypted" {
  type = bool
}

resource "alicloud_alikafka_instance" "encrypted" {
  name       = "payments"
  kms_key_id = alicloud_kms_key.messages.id
}

resource "alicloud_alikafka_instance" "plain" { # want "kms_key_id is not set, want a value"
  name = "payments"
}

resource "alicloud_alikafka_instance" "given" {
  kms_key_id = var.key # unsure "depends on var.key"
}

resource "alicloud_amqp_instance" "encrypted" {
  instance_type      = "vip"
  encrypted_instance = true
  kms_key_id         = alicloud_kms_key.messages.id
}

resource "alicloud_amqp_instance" "plain" { # want "encrypted_instance is not set"
  instance_type = "vip"
}

resource "alicloud_amqp_instance" "plain_dedicated" { # want "encrypted_instance is not set"
  serverless_charge_type = "provisioned"
  edition                = "dedicated"
}

resource "alicloud_amqp_instance" "cannot_encrypt" { # skip: this edition has no encryption
  instance_type = "professional"
}

resource "alicloud_amqp_instance" "given" {
  instance_type      = "vip"
  encrypted_instance = var.encrypted # unsure "depends on var.encrypted"
}

resource "alicloud_rocketmq_instance" "encrypted" {
  product_info {
    msg_process_spec   = "rmq.u2.10xlarge"
    storage_encryption = true
  }
}

resource "alicloud_rocketmq_instance" "plain" {
  product_info { # want "storage_encryption is not set"
    msg_process_spec = "rmq.u2.10xlarge"
  }
}

resource "alicloud_rocketmq_instance" "given" {
  product_info {
    msg_process_spec   = "rmq.u2.10xlarge"
    storage_encryption = var.encrypted # unsure "depends on var.encrypted"
  }
}

resource "alicloud_kms_key" "messages" {
  description = "messages"
}
