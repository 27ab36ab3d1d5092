variable "encrypted" {
  type = bool
}

resource "aws_opensearch_domain" "encrypted" {
  domain_name    = "statements"
  engine_version = "OpenSearch_2.19"

  encrypt_at_rest {
    enabled = true
  }
}

resource "aws_opensearch_domain" "plain" { # want "encrypt_at_rest.enabled is not set, want true"
  domain_name    = "statements-test"
  engine_version = "OpenSearch_2.19"
}

resource "aws_opensearch_domain" "given" {
  domain_name = "statements-branch"

  encrypt_at_rest {
    enabled = var.encrypted # unsure "depends on var.encrypted"
  }
}

resource "aws_elasticsearch_domain" "encrypted" {
  domain_name = "cards"

  encrypt_at_rest {
    enabled    = true
    kms_key_id = "arn:aws:kms:ap-east-1:111122223333:key/8c1f0c5e"
  }
}

resource "aws_elasticsearch_domain" "switched_off" {
  domain_name = "cards-test"

  encrypt_at_rest {
    enabled = false # want "encrypt_at_rest.enabled is false, want true"
  }
}

resource "aws_elasticsearch_domain" "given" {
  domain_name = "cards-branch"

  encrypt_at_rest {
    enabled = var.encrypted # unsure "depends on var.encrypted"
  }
}
