variable "policy" {
  type = string
}

resource "aws_opensearch_domain" "recent" {
  domain_name = "recent"
  domain_endpoint_options {
    enforce_https       = true
    tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
  }
}

resource "aws_opensearch_domain" "old" {
  domain_name = "old"
  domain_endpoint_options {
    enforce_https       = true
    tls_security_policy = "Policy-Min-TLS-1-0-2019-07" # want "starts at TLS 1.2"
  }
}

resource "aws_opensearch_domain" "default" { # want "tls_security_policy is not set"
  domain_name = "default"
}

resource "aws_opensearch_domain" "given" {
  domain_name = "given"
  domain_endpoint_options {
    enforce_https       = true
    tls_security_policy = var.policy # unsure "var.policy"
  }
}

resource "aws_elasticsearch_domain" "recent" {
  domain_name = "recent"
  domain_endpoint_options {
    enforce_https       = true
    tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
  }
}

resource "aws_elasticsearch_domain" "old" {
  domain_name = "old"
  domain_endpoint_options {
    enforce_https       = true
    tls_security_policy = "Policy-Min-TLS-1-0-2019-07" # want "starts at TLS 1.2"
  }
}

resource "aws_elasticsearch_domain" "default" { # want "tls_security_policy is not set"
  domain_name = "default"
}

resource "aws_elasticsearch_domain" "given" {
  domain_name = "given"
  domain_endpoint_options {
    enforce_https       = true
    tls_security_policy = var.policy # unsure "var.policy"
  }
}
