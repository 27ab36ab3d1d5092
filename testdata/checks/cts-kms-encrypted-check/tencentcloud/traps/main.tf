variable "kind" {
  type = string
}

variable "encrypt" {
  type = bool
}

resource "tencentcloud_cls_topic" "encrypted" {
  topic_name = "encrypted"
  logset_id  = "5cd3a17e-fb0b-418c-afd7-77b365397426"
  encryption = 1
}

resource "tencentcloud_cls_topic" "plain" {
  topic_name = "plain"
  logset_id  = "5cd3a17e-fb0b-418c-afd7-77b365397426"
}

resource "tencentcloud_cos_bucket" "key_of_cos" {
  bucket               = "trails-1258798060"
  encryption_algorithm = "AES256"
}

# Its name starts with that of the bucket that is meant, but it is another one.
resource "tencentcloud_cos_bucket" "other" {
  bucket               = "trails-archive-1258798060"
  encryption_algorithm = "KMS"
}

resource "tencentcloud_events_audit_track" "topic" {
  name   = "topic"
  status = 1

  storage {
    storage_type   = "cls"
    storage_name   = tencentcloud_cls_topic.encrypted.id
    storage_prefix = "cloudaudit"
    storage_region = "ap-hongkong"
  }
}

resource "tencentcloud_events_audit_track" "plain_topic" {
  name   = "plain-topic"
  status = 1

  storage {
    storage_type   = "cls"
    storage_name   = tencentcloud_cls_topic.plain.id # want "it delivers to tencentcloud_cls_topic.plain, whose encryption is not set, want 1"
    storage_prefix = "cloudaudit"
    storage_region = "ap-hongkong"
  }
}

resource "tencentcloud_events_audit_track" "topic_elsewhere" {
  name   = "topic-elsewhere"
  status = 1

  storage {
    storage_type   = "cls"
    storage_name   = "db90b92c-91d2-46b0-94ac-debbbb21dc4e" # unsure "which is not declared here"
    storage_prefix = "cloudaudit"
    storage_region = "ap-hongkong"
  }
}

resource "tencentcloud_events_audit_track" "key_of_cos" {
  name   = "key-of-cos"
  status = 1

  storage {
    storage_type   = "cos"
    storage_name   = "trails" # want "tencentcloud_cos_bucket.key_of_cos, whose encryption_algorithm is \"AES256\", want KMS"
    storage_prefix = "cloudaudit"
    storage_region = "ap-hongkong"
  }
}

resource "tencentcloud_events_audit_track" "by_reference" {
  name   = "by-reference"
  status = 1

  storage {
    storage_type   = "cos"
    storage_name   = trimsuffix(tencentcloud_cos_bucket.other.bucket, "-1258798060")
    storage_prefix = "cloudaudit"
    storage_region = "ap-hongkong"
  }
}

resource "tencentcloud_events_audit_track" "queue" {
  name   = "queue"
  status = 1

  storage {
    storage_type   = "ckafka" # unsure "the encryption of \"ckafka\" storage, which is not declared here"
    storage_name   = "ckafka-1"
    storage_prefix = "cloudaudit"
    storage_region = "ap-hongkong"
  }
}

resource "tencentcloud_events_audit_track" "some_kind" {
  name   = "some-kind"
  status = 1

  storage {
    storage_type   = var.kind # unsure "depends on var.kind"
    storage_name   = "trails"
    storage_prefix = "cloudaudit"
    storage_region = "ap-hongkong"
  }
}

# The type of before tencentcloud_audit_track encrypts itself.
resource "tencentcloud_audit" "encrypted" {
  name                 = "encrypted"
  cos_bucket           = "trails"
  cos_region           = "ap-hongkong"
  enable_kms_encry     = true
  key_id               = "0d0466b0-e727-4d9c-b35d-f84bb474a37f"
  audit_switch         = true
  read_write_attribute = 3
}

resource "tencentcloud_audit" "plain" { # want "enable_kms_encry is not set, want true"
  name                 = "plain"
  cos_bucket           = "trails"
  cos_region           = "ap-hongkong"
  audit_switch         = true
  read_write_attribute = 3
}

resource "tencentcloud_audit" "given" {
  name                 = "given"
  cos_bucket           = "trails"
  cos_region           = "ap-hongkong"
  enable_kms_encry     = var.encrypt # unsure "depends on var.encrypt"
  audit_switch         = true
  read_write_attribute = 3
}
