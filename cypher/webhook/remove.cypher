MATCH (w:Webhook {id: $id}) DELETE w
