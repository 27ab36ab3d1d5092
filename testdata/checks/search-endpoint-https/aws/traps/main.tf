variable "https" {
  type = bool
}

resource "aws_opensearch_domain" "without_options" { # want "domain_endpoint_options is not set"
  domain_name = "without-options"
}

resource "aws_opensearch_domain" "by_default_of_the_block" {
  domain_name = "by-default-of-the-block"
  domain_endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
}

resource "aws_elasticsearch_domain" "https" {
  domain_name = "https"
  domain_endpoint_options {
    enforce_https = true
  }
}

resource "aws_elasticsearch_domain" "plain" {
  domain_name = "plain"
  domain_endpoint_options {
    enforce_https = false # want "enforce_https is false"
  }
}

resource "aws_elasticsearch_domain" "given" {
  domain_name = "given"
  domain_endpoint_options {
    enforce_https = var.https # unsure "var.https"
  }
}
