variable "dynamic" {
  type    = list(bool)
  default = [true]
}

variable "perhaps" {
  type = bool
}

# Encryption between the nodes is not encryption of the disks.
resource "aws_opensearch_domain" "between_nodes" { # want "not set"
  node_to_node_encryption {
    enabled = true
  }
}

resource "aws_opensearch_domain" "text" {
  encrypt_at_rest {
    enabled = "true"
  }
}

resource "aws_opensearch_domain" "text_false" {
  encrypt_at_rest {
    enabled = "false" # want "is \"false\", want true"
  }
}

# The block says nothing by itself.
resource "aws_opensearch_domain" "empty_block" {
  encrypt_at_rest {} # want "not set"
}

resource "aws_opensearch_domain" "dynamic" {
  dynamic "encrypt_at_rest" {
    for_each = var.dynamic
    content {
      enabled = encrypt_at_rest.value
    }
  }
}

# Whether it is made at all is open; if so, it is not encrypted.
resource "aws_opensearch_domain" "perhaps_there" { # want "not set"
  count = var.perhaps ? 1 : 0
}

module "encrypted" {
  source  = "./domain"
  encrypt = { enabled = true }
}

module "plain" {
  source  = "./domain"
  encrypt = { enabled = false }
}
