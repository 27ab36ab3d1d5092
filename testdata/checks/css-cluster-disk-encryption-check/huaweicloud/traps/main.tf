variable "keys" {
  type    = map(string)
  default = { cards = "1", loans = "0" }
}

variable "blocks" {
  type = list(string)
}

# Terraform makes a text of the number.
resource "huaweicloud_css_cluster" "number" {
  disk_encryption {
    system_encrypted = 1
  }
}

resource "huaweicloud_css_cluster" "switched_off" {
  disk_encryption {
    system_encrypted = "0" # want "system_encrypted is \"0\", want 1"
    system_cmk_id    = "8c1f0c5e"
  }
}

# A key alone does not switch encryption on.
resource "huaweicloud_css_cluster" "key_alone" {
  disk_encryption { # want "system_encrypted is not set"
    system_cmk_id = "8c1f0c5e"
  }
}

resource "huaweicloud_css_cluster" "per_key" {
  for_each = var.keys

  disk_encryption {
    system_encrypted = each.value # want "per_key\\[\"loans\"\\].* is \"0\""
  }
}

resource "huaweicloud_css_cluster" "dynamic" {
  dynamic "disk_encryption" { # unsure "depends on var.blocks"
    for_each = var.blocks
    content {
      system_encrypted = "1"
    }
  }
}

resource "huaweicloud_css_cluster" "never_there" {
  count = 0
}

resource "huaweicloud_css_cluster_v1" "encrypted" {
  disk_encryption {
    system_encrypted = "1"
  }
}

resource "huaweicloud_css_cluster_v1" "plain" { # want "not set"
  name = "old"
}

resource "huaweicloud_css_cluster_v1" "given" {
  disk_encryption {
    system_encrypted = join("", var.blocks) # unsure "var.blocks"
  }
}

# never want huaweicloud_css_logstash_cluster: it has no argument that could be wrong
# never pass huaweicloud_css_logstash_cluster: it has no argument that could be right
resource "huaweicloud_css_logstash_cluster" "pipeline" { # unsure "the provider has no argument"
  name = "pipeline"
}

module "encrypted" {
  source    = "./cluster"
  encrypted = true
}

module "plain" {
  source    = "./cluster"
  encrypted = false
}
