variable "kind" {
  type = string
}

variable "storages" {
  type    = list(object({ type = string, name = string }))
  default = [{ type = "cls", name = "db90b92c-91d2-46b0-94ac-debbbb21dc4e" }]
}

resource "tencentcloud_events_audit_track" "delivered" {
  name   = "events"
  status = 1

  dynamic "storage" {
    for_each = var.storages
    content {
      storage_type   = storage.value.type
      storage_name   = storage.value.name
      storage_prefix = "cloudaudit"
      storage_region = "ap-hongkong"
    }
  }
}

resource "tencentcloud_events_audit_track" "queue" {
  name   = "queue"
  status = 1

  storage {
    storage_type   = "ckafka" # want "storage.storage_type is \"ckafka\", want cls"
    storage_name   = "ckafka-1"
    storage_prefix = "cloudaudit"
    storage_region = "ap-hongkong"
  }
}

resource "tencentcloud_events_audit_track" "given" {
  name   = "given"
  status = 1

  storage {
    storage_type   = var.kind # unsure "depends on var.kind"
    storage_name   = "ckafka-1"
    storage_prefix = "cloudaudit"
    storage_region = "ap-hongkong"
  }
}

# The type of before tencentcloud_audit_track delivers to a bucket only.
# never pass tencentcloud_audit: it can only deliver to a bucket
# never unsure tencentcloud_audit: it can only deliver to a bucket
resource "tencentcloud_audit" "early" { # want "has no argument for delivery to the log service"
  name                 = "early"
  cos_bucket           = "trails"
  cos_region           = "ap-hongkong"
  audit_switch         = true
  read_write_attribute = 3
}
