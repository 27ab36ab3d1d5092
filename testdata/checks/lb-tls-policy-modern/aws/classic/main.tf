variable "policy" {
  type = string
}

resource "aws_elb" "recent" {
  name = "recent"
  listener {
    instance_port     = 443
    instance_protocol = "https"
    lb_port           = 443
    lb_protocol       = "https"
  }
}

resource "aws_load_balancer_policy" "recent" {
  load_balancer_name = aws_elb.recent.name
  policy_name        = "recent-tls"
  policy_type_name   = "SSLNegotiationPolicyType"
  policy_attribute {
    name  = "Reference-Security-Policy"
    value = "ELBSecurityPolicy-TLS-1-2-2017-01"
  }
}

resource "aws_load_balancer_listener_policy" "recent" {
  load_balancer_name = aws_elb.recent.name
  load_balancer_port = 443
  policy_names       = [aws_load_balancer_policy.recent.policy_name]
}

resource "aws_elb" "custom" {
  name = "custom"
  listener {
    instance_port     = 443
    instance_protocol = "https"
    lb_port           = 443
    lb_protocol       = "https"
  }
}

resource "aws_load_balancer_policy" "custom" {
  load_balancer_name = aws_elb.custom.name
  policy_name        = "custom-tls"
  policy_type_name   = "SSLNegotiationPolicyType"
  policy_attribute {
    name  = "Protocol-TLSv1.2"
    value = "true"
  }
  policy_attribute {
    name  = "ECDHE-ECDSA-AES128-GCM-SHA256"
    value = "true"
  }
}

resource "aws_load_balancer_listener_policy" "custom" {
  load_balancer_name = aws_elb.custom.name
  load_balancer_port = 443
  policy_names       = [aws_load_balancer_policy.custom.policy_name]
}

resource "aws_elb" "custom_with_an_old_version" {
  name = "custom_with_an_old_version"
  listener {
    instance_port     = 443
    instance_protocol = "https"
    lb_port           = 443
    lb_protocol       = "https"
  }
}

resource "aws_load_balancer_policy" "custom_with_an_old_version" {
  load_balancer_name = aws_elb.custom_with_an_old_version.name
  policy_name        = "custom_with_an_old_version-tls"
  policy_type_name   = "SSLNegotiationPolicyType"
  policy_attribute {
    name  = "Protocol-TLSv1.2"
    value = "true"
  }
  policy_attribute {
    name  = "Protocol-TLSv1"
    value = "true"
  }
}

resource "aws_load_balancer_listener_policy" "custom_with_an_old_version" {
  load_balancer_name = aws_elb.custom_with_an_old_version.name
  load_balancer_port = 443
  policy_names       = [aws_load_balancer_policy.custom_with_an_old_version.policy_name] # want "none of its policies"
}

resource "aws_elb" "older" {
  name = "older"
  listener {
    instance_port     = 443
    instance_protocol = "https"
    lb_port           = 443
    lb_protocol       = "https"
  }
}

resource "aws_load_balancer_policy" "older" {
  load_balancer_name = aws_elb.older.name
  policy_name        = "older-tls"
  policy_type_name   = "SSLNegotiationPolicyType"
  policy_attribute {
    name  = "Reference-Security-Policy"
    value = "ELBSecurityPolicy-2016-08"
  }
}

resource "aws_load_balancer_listener_policy" "older" {
  load_balancer_name = aws_elb.older.name
  load_balancer_port = 443
  policy_names       = [aws_load_balancer_policy.older.policy_name] # want "none of its policies starts at TLS 1.2"
}

resource "aws_elb" "given" {
  name = "given"
  listener {
    instance_port     = 443
    instance_protocol = "https"
    lb_port           = 443
    lb_protocol       = "https"
  }
}

resource "aws_load_balancer_policy" "given" {
  load_balancer_name = aws_elb.given.name
  policy_name        = "given-tls"
  policy_type_name   = "SSLNegotiationPolicyType"
  policy_attribute {
    name  = "Reference-Security-Policy"
    value = var.policy
  }
}

resource "aws_load_balancer_listener_policy" "given" {
  load_balancer_name = aws_elb.given.name
  load_balancer_port = 443
  policy_names       = [aws_load_balancer_policy.given.policy_name] # unsure "policy_names is not known"
}

resource "aws_elb" "without_policy" { # want "no aws_load_balancer_listener_policy names it"
  name = "without_policy"
  listener {
    instance_port     = 443
    instance_protocol = "https"
    lb_port           = 443
    lb_protocol       = "ssl"
  }
}

resource "aws_elb" "without_tls" { # skip: it has no TLS
  name = "without_tls"
  listener {
    instance_port     = 443
    instance_protocol = "https"
    lb_port           = 443
    lb_protocol       = "tcp"
  }
}

resource "aws_elb" "perhaps_without_tls" {
  name = "perhaps_without_tls"
  listener {
    instance_port     = 443
    instance_protocol = "https"
    lb_port           = 443
    lb_protocol       = var.policy # unsure "var.policy"
  }
}
